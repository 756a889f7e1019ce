import type { Commands } from "./use-commands";

/** Both regions are always there, so that what appears in them is announced. */
export function CommandResult({ commands }: { commands: Commands }) {
	const { outcome } = commands;
	return (
		<>
			<p role="status" className="text-sm font-medium text-success empty:hidden">
				{outcome?.tone === "done" ? outcome.text : ""}
			</p>
			<p role="alert" className="text-sm font-medium text-danger empty:hidden">
				{outcome?.tone === "problem" ? outcome.text : ""}
			</p>
		</>
	);
}
