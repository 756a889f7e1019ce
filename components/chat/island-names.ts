export const ISLAND_PLACE = "chat";
export const ISLAND_PROPS = "chat-props";
/** Under `public/`, written by the build. */
export const ISLAND_SCRIPT = "/widget/visitor-chat.js";
