/** What a try writes into a CRM, part by part, for the delivery log. Credentials travel elsewhere. */
export type Written = {
	note(what: string, content: object): void;
	/** Undefined as long as nothing was written. */
	text(): string | undefined;
};

export function startWritten(): Written {
	const parts: string[] = [];
	return {
		note(what, content) {
			parts.push(`${what}\n${JSON.stringify(content, null, 2)}`);
		},
		text: () => (parts.length > 0 ? parts.join("\n\n") : undefined),
	};
}
