import { judgeConversation, type Replay } from "./judge-conversation";
import { judgeLabelled } from "./judge-labelled";
import { judgeTurn } from "./judge-turn";
import type { Judgement } from "./judgement";
import type { EvalSet } from "./load-set";
import type { TurnReader } from "./readers";

export type Run = { reader: TurnReader; replay: Replay };

export async function judgeSet(set: EvalSet, run: Run): Promise<Judgement[]> {
	const { name } = set;
	const { reader } = run;
	switch (set.form) {
		case "turns":
			return inBatches(set.rows, reader.concurrency, (row) => judgeTurn(name, row, reader));
		case "conversations":
			return inBatches(set.rows, reader.concurrency, (row) =>
				judgeConversation(name, row, run.replay),
			);
		case "labelled":
			return inBatches(set.rows, reader.concurrency, (row, index) =>
				judgeLabelled(name, { ...row, id: `line ${index + 1}` }, reader),
			);
	}
}

async function inBatches<Row>(
	rows: readonly Row[],
	size: number,
	judgeRow: (row: Row, index: number) => Promise<Judgement[]>,
): Promise<Judgement[]> {
	const judged: Judgement[] = [];
	for (let start = 0; start < rows.length; start += size) {
		const batch = rows.slice(start, start + size);
		const done = await Promise.all(batch.map((row, offset) => judgeRow(row, start + offset)));
		judged.push(...done.flat());
	}
	return judged;
}
