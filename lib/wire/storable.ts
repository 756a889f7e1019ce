/** PostgreSQL's texts hold neither NUL nor half characters: what has one names nothing, and is written without. */
export function storable(text: string): string {
	return text.replaceAll("\u0000", "").toWellFormed();
}

/** Whether the text can be the id or the name of something stored. */
export function isStorable(text: string): boolean {
	return storable(text) === text;
}
