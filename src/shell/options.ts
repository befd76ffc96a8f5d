/** Entry: the options page. */
export {};
