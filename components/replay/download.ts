import type { ReplayedTranscript } from "@/lib/wire/replay";

/** Gives the browser the lines that `baton replay` prints for the same transcripts. */
export function downloadReplay(conversations: readonly ReplayedTranscript[]): void {
	const address = URL.createObjectURL(
		new Blob([jsonLines(conversations)], { type: "application/jsonl" }),
	);
	const link = document.createElement("a");
	link.href = address;
	link.download = "replay.jsonl";
	link.click();
	URL.revokeObjectURL(address);
}

/** What only the page shows is left out. */
export function jsonLines(conversations: readonly ReplayedTranscript[]): string {
	return conversations.map(({ replayed }) => `${JSON.stringify(replayed)}\n`).join("");
}
