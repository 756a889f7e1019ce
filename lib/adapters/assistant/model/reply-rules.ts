import type { ReplyInput } from "../assistant";

const ENDS = /[.!?…:]["”’)\]*_]*\s*$/;
const QUESTION = /[?？]["”’)\]*_]*\s*$/;
/** The two questions the chat never asks, in the languages it speaks. */
const NEVER_ASKED =
	/\b(budget\w*|presupuesto|orçamento|budżet\w*|decision[- ]?makers?|(are|is) (you|that you) the (one|person) who (decides|makes)|(do|can) you decide|entscheidungsträger\w*|entscheider\w*|décideu(r|se)|decisor\w*|decide lei|decydent\w*|beslisser)\b/i;

/** Letters of any script; nonsense is mostly brackets, marks and tags. */
const LETTERS = /\p{L}/gu;
const LEAST_LETTERS_SHARE = 0.55;

/** Code, markup, JSON or noise where a sentence should be. */
export function isNonsense(text: string): boolean {
	const bare = text.trim();
	if (bare === "") return true;
	if (/^[{}[\]<>|`=]/.test(bare) && !/^\[\p{L}[^\]]*\]\(/u.test(bare)) return true;
	const solid = bare.replace(/\s+/g, "");
	return (
		(solid.match(LETTERS) ?? []).length / solid.length < LEAST_LETTERS_SHARE && solid.length > 8
	);
}

/** Whether a last stretch of text reads as finished. */
export function isFinished(text: string): boolean {
	return ENDS.test(text) || /^\s*([-*•]|\d+[.)])\s/.test(text);
}

/** Lets through at most one question, none when nothing is to be asked, and never the two forbidden ones. */
export function createQuestionGate({ askAbout }: Pick<ReplyInput, "askAbout">) {
	let asked = false;
	return (sentence: string): boolean => {
		if (!QUESTION.test(sentence)) return true;
		if (asked || askAbout === null || NEVER_ASKED.test(sentence)) return false;
		asked = true;
		return true;
	};
}
