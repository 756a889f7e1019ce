/** On requests of the chat inside another site's page; a page of that site could not send it here unasked. */
export const EMBED_HEADER = "x-baton-embed";
