export type PolicyPlace = {
	nonce: string;
	/** Sources that may show the page in a frame; none refuses every one, our own pages included. */
	framedBy: readonly string[];
};

/** A page's content security policy: only scripts with its nonce run, and only the named sites may frame it. */
export function contentPolicy({ nonce, framedBy }: PolicyPlace): string {
	const development = process.env.NODE_ENV === "development";
	return [
		"default-src 'self'",
		`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
		// Positions and chart sizes are set as style attributes, which cannot carry a nonce.
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		"font-src 'self' data:",
		`connect-src 'self'${development ? " ws:" : ""}`,
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		`frame-ancestors ${framedBy.join(" ") || "'none'"}`,
	].join("; ");
}
