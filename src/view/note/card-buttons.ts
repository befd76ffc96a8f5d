/** The buttons of a card, by their classes, which say what they do. */

export const CARD_BUTTONS = ['close', 'copy', 'more', 'also'] as const;
export type CardButton = (typeof CARD_BUTTONS)[number];
