/** Slack's limits. Source: docs.slack.dev, Block Kit reference. */
export const SLACK_LIMITS = {
	blocks: 50,
	header: 150,
	section: 3_000,
	fields: 10,
	field: 2_000,
	buttonUrl: 3_000,
	contextElements: 10,
	/** All blocks together; not in the reference, met at 12,000 to 13,200. Source: slackapi/bolt-js issue 2509. */
	message: 11_500,
} as const;

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" } as const;

/**
 * Slack's three control characters made harmless, so that a visitor named `<!channel>` pings nobody; the
 * result keeps to `max` and is never cut inside an entity or a surrogate pair.
 */
export function escapeForSlack(text: string, max: number): string {
	let length = 0;
	let result = "";
	for (const character of text) {
		const safe = escapeCharacter(character);
		if (length + safe.length > max - 1) return fits(text, max) ? escapeAll(text) : `${result}…`;
		result += safe;
		length += safe.length;
	}
	return result;
}

function fits(text: string, max: number): boolean {
	return text.length <= max && escapeAll(text).length <= max;
}

function escapeAll(text: string): string {
	return text.replace(/[&<>]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
	if (character === "&" || character === "<" || character === ">") return ENTITIES[character];
	return character;
}
