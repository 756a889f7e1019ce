import { contentTerms, stemsOf } from "../words";
import type { Match } from "./relevance";
import { wasSaid } from "./said";
import { quotableSentences } from "./sentences";

/** Words of consulting that every case study holds; sharing them makes no case fit. */
const TELLING_TERMS_NEEDED = 1;

/** The summary of the case study that shares most with what the visitor told, unless it was told already. */
export function fittingCase(
	matches: readonly Match[],
	{ words, told, except }: { words: string; told: string; except: string | null },
): string | null {
	const terms = contentTerms(words).filter((term) => !term.common);
	const cases = matches
		.filter(({ passage }) => passage.kind === "case_study" && passage.id !== except)
		.map(({ passage }) => {
			const stems = stemsOf(
				[passage.title, passage.summary, (passage.tags ?? []).join(" ")].join(" "),
			);
			return { passage, shared: terms.filter((term) => stems.has(term.stem)).length };
		})
		.filter(({ shared }) => shared >= TELLING_TERMS_NEEDED)
		.sort((one, other) => other.shared - one.shared);
	const best = cases[0];
	if (!best) return null;
	const summary = quotableSentences(best.passage.summary)[0];
	return summary && !wasSaid(summary, told) ? summary : null;
}
