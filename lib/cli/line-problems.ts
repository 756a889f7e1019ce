/** How an answer to a wrong line names it, and what is wrong with it. */
export function idOf(value: unknown): unknown {
	return typeof value === "object" && value !== null && "id" in value ? value.id : null;
}

export function problemsOf(issues: readonly { path: PropertyKey[]; message: string }[]): string {
	return issues.map(({ path, message }) => `${path.join(".") || "line"}: ${message}`).join("; ");
}
