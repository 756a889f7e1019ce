import type { Trigger } from "@/lib/handoff/handoff";
import type { HandoffWordsInput } from "./handoff-words-input";
import { explicitRequestWords } from "./paths/explicit-request";
import { frustrationWords } from "./paths/frustration";
import { hotLeadWords } from "./paths/hot-lead";
import { outOfScopeWords } from "./paths/out-of-scope";
import { stallWords } from "./paths/stall";
import { warmSoftOfferWords } from "./paths/warm-soft-offer";

const PATHS: Record<Trigger, (input: HandoffWordsInput) => string> = {
	hot_lead: hotLeadWords,
	explicit_request: explicitRequestWords,
	out_of_scope: outOfScopeWords,
	frustration: frustrationWords,
	stall: stallWords,
	warm_soft_offer: warmSoftOfferWords,
};

/**
 * What the visitor reads in the exchange in which a person is offered: paragraphs separated by blank
 * lines, at most one question (the address), and no time but the computed promise.
 */
export function handoffWords(input: HandoffWordsInput): string {
	return PATHS[input.trigger](input);
}
