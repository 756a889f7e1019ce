import { EVENT_KINDS } from "@/lib/engagement/kinds";
import { EVENT_LABELS, THRESHOLD_LABELS } from "@/lib/engagement/rule-labels";
import {
	type RulesEdit,
	rulesEdit,
	THRESHOLD_NAMES,
	THRESHOLDS,
	WEIGHTS,
} from "@/lib/engagement/rules";

/** Every field of the screen as it is typed, under the path that the schema names it by. */
export type RulesDraft = Record<string, string>;

/** One line of the screen. Without a number of its own it is as delivered. */
export type Rule = { path: string; label: string; numbers: readonly string[] };

export const WEIGHT_RULES: readonly Rule[] = EVENT_KINDS.map((kind) => ({
	path: `weights.${kind}`,
	label: EVENT_LABELS[kind],
	numbers: ["points", "half_life_days"],
}));

export const THRESHOLD_RULES: readonly Rule[] = THRESHOLD_NAMES.map((name) => ({
	path: `thresholds.${name}`,
	label: THRESHOLD_LABELS[name].label,
	numbers: ["value"],
}));

const RULES = [...WEIGHT_RULES, ...THRESHOLD_RULES];

export function draftOf({ weights, thresholds }: RulesEdit): RulesDraft {
	const draft: RulesDraft = {};
	for (const kind of EVENT_KINDS) {
		const { points, half_life_days } = weights[kind] ?? WEIGHTS[kind];
		draft[`weights.${kind}.points`] = String(points);
		draft[`weights.${kind}.half_life_days`] = String(half_life_days);
		draft[`weights.${kind}.reason`] = weights[kind]?.reason ?? "";
	}
	for (const name of THRESHOLD_NAMES) {
		draft[`thresholds.${name}.value`] = String(thresholds[name]?.value ?? THRESHOLDS[name].value);
		draft[`thresholds.${name}.reason`] = thresholds[name]?.reason ?? "";
	}
	return draft;
}

export const DELIVERED: RulesDraft = draftOf({ weights: {}, thresholds: {} });

/** As it goes to the server: the lines that are not as delivered. What is no number goes as it is typed. */
export function editOf(draft: RulesDraft): Record<string, Record<string, unknown>> {
	const edit = { weights: {}, thresholds: {} };
	for (const rule of RULES) {
		if (isDelivered(rule, draft)) continue;
		const [section = "", name = ""] = rule.path.split(".");
		const part: Record<string, unknown> = section === "weights" ? edit.weights : edit.thresholds;
		const reason = draft[`${rule.path}.reason`]?.trim();
		part[name] = {
			...Object.fromEntries(
				rule.numbers.map((one) => [one, written(draft[`${rule.path}.${one}`])]),
			),
			...(reason ? { reason } : {}),
		};
	}
	return edit;
}

export function isDelivered(rule: Rule, draft: RulesDraft): boolean {
	return !differ(rule, draft, DELIVERED);
}

/** The line as it is delivered; the others stay. */
export function backToDelivered({ path, numbers }: Rule, draft: RulesDraft): RulesDraft {
	const fields = [...numbers, "reason"].map((field) => `${path}.${field}`);
	return { ...draft, ...Object.fromEntries(fields.map((one) => [one, DELIVERED[one] ?? ""])) };
}

/** The server's own rules, told while typing. */
export function problemsOf(draft: RulesDraft): Record<string, string> {
	const read = rulesEdit.safeParse(editOf(draft));
	const issues = read.success ? [] : read.error.issues;
	return Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]));
}

/** What is not saved yet, by name. */
export function changesOf(draft: RulesDraft, saved: RulesDraft): string[] {
	return RULES.filter((rule) => differ(rule, draft, saved)).map(({ label }) => label);
}

function differ({ path, numbers }: Rule, one: RulesDraft, other: RulesDraft): boolean {
	return [...numbers, "reason"].some((field) => {
		const name = `${path}.${field}`;
		return one[name]?.trim() !== other[name]?.trim();
	});
}

/** Half a day is written 0.5 or 0,5. */
function written(text = ""): number | string {
	const plain = text.trim().replace(",", ".");
	return /^[-−]?\d+(\.\d+)?$/.test(plain) ? Number(plain.replace("−", "-")) : text;
}
