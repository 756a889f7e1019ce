/** Next calls this once when the server comes up. Throwing here would leave it answering 500 for ever. */
export async function register(): Promise<void> {
	if (process.env.NEXT_RUNTIME !== "nodejs") return;
	const { bootOrExit } = await import("./lib/boot-or-exit");
	bootOrExit();
}
