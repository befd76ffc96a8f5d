/** Entry: the welcome page. */
export {};
