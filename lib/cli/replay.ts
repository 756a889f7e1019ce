import { env } from "@/lib/env";
import { reportFault } from "@/lib/http/report-fault";
import { openAssistant } from "@/lib/open-assistant";
import { replayWorld } from "@/lib/replay-world";
import { replayInput } from "@/lib/wire/replay";
import { replay } from "@/lib/workflows/replay";
import { answerLines } from "./json-lines";
import { idOf, problemsOf } from "./line-problems";
import { readOptions } from "./options";

/** Old transcripts through the real workflow, one conversation a line. */
export async function replayCommand(args: readonly string[]): Promise<void> {
	const { model } = readOptions(args, { model: { type: "boolean" } });
	const assistant = model ? openAssistant(env(), reportFault) : undefined;
	await answerLines(async (value) => {
		const read = replayInput.safeParse(value);
		if (!read.success) return { id: idOf(value), error: problemsOf(read.error.issues) };
		return replay(replayWorld(Date.parse(read.data.at), { assistant }), read.data);
	});
}
