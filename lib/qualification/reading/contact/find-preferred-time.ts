import type { Turn } from "../../facts";
import { firstMatch, holds } from "./match";

const DAY =
	"(?:(?:next|this|coming|on|every|any) )*(?:mon(?:day)?s?|tue(?:s|sday)?s?|wed(?:nesday)?s?|thu(?:rs?|rsday)?s?|fri(?:day)?s?|tomorrow|today|next week|this week|weekdays?|any day|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|morgen|heute|nächste woche|lundi|mardi|mercredi|jeudi|vendredi|demain|lunes|martes|mi[eé]rcoles|jueves|viernes|mañana|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|domani|segunda|ter[cç]a|quarta|quinta|sexta|amanh[aã]|maandag|dinsdag|woensdag|donderdag|vrijdag|jutro|poniedziałek|wtorek|środa|środę|czwartek|piątek)";
const PART =
	"(?:(?:in the |early |late |late in the |early in the )*(?:mornings?|afternoons?|evenings?|noon|midday|lunch ?time|vormittags?|nachmittags?|mittags?|abends?|früh|matin|après-midi|por la (?:mañana|tarde)|mattina|pomeriggio|(?:de|à) (?:manhã|tarde)|ochtend|middag|rano|po południu|any ?time))";
const CLOCK =
	"(?:(?:at|after|before|around|from|between|by|um|ab|nach|vor|gegen|à|vers|a las|alle|às|om|na|o) )?(?:\\d{1,2}(?:[:.h]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|uhr|h|o'clock|uur)|\\d{1,2}:\\d{2}|(?:at|after|before|around|between) \\d{1,2}\\b)(?: ?(?:-|–|to|and|until|till|bis) ?\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|uhr|h)?)?(?: (?:cet|cest|gmt|bst|utc|est|edt|pst|pdt|my time|your time|berlin time))?";
const SLOT = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${DAY}(?:,? (?:${PART}|${CLOCK}|or ${DAY}|and ${DAY}))*|${PART} (?:on )?${DAY}|${CLOCK}(?: (?:on )?${DAY})?|(?:in the )?(?:mornings?|afternoons?|evenings?)(?: ${CLOCK})?)(?![\\p{L}\\p{N}])`,
	"iu",
);
const QUICK =
	/day|tomorrow|week|morning|noon|evening|lunch|\d ?(?:am|pm|h\b|uhr)|\d:\d|o'clock|tag|mittwoch|morgen|heute|woche|lundi|mardi|mercredi|jeudi|vendredi|demain|lunes|martes|rcoles|jueves|viernes|mañana|luned|marted|mercoled|gioved|venerd|domani|segunda|ter[cç]a|quarta|quinta|sexta|amanh|dag|jutro|wtorek|rod[aęy]|czwartek|tek\b/iu;
const ABOUT_A_CALL =
	/\b(?:call|talk|speak|chat|meet|meeting|ring|reach me|available|free|works|work for me|suits?|best time|slot|zoom|teams|appointment|would be (?:good|fine|great|best)|anruf\w*|rufen|sprechen|telefon\w*|passt|erreichbar|termin|appel\w*|rendez-vous|disponible|rappel\w*|llama\w*|hablar|reuni\w*|chiam\w*|parlare|riunione|lig\w*|falar|reuni[aã]o|bellen|spreken|afspraak|zadzwo\w*|porozmawia\w*|spotka\w*)\b/iu;
const ASKED_TIME =
	/\b(?:when|what time|which day|best time|time (?:works|suits)|slot|wann|quand|cu[aá]ndo|quando|wanneer|kiedy)\b[^\n]*\?/iu;
/** A date of the project, not of a call. */
const PROJECT_DATE =
	/\b(?:live|launch\w*|deadline|release|production|deliver\w*|ship|due|go-live|audit|board)\b/i;
/** "by Friday" is a deadline, "at work" none. */
const BY = /\b(?:by|until|before|since|bis|avant|antes|entro|at[eé]|voor)\s*$/i;

/** When the visitor would like to be called, in their own words. */
export function findPreferredTime(text: string, history: readonly Turn[]): string | undefined {
	if (text.length > 600 || !holds(QUICK, text)) return undefined;
	if (!holds(ABOUT_A_CALL, text) && !wasAskedForTime(history)) return undefined;
	if (holds(PROJECT_DATE, text)) return undefined;
	const found = firstMatch(SLOT, text);
	if (!found || BY.test(text.slice(0, found.index))) return undefined;
	return found[0].trim();
}

function wasAskedForTime(history: readonly Turn[]): boolean {
	const last = history.at(-1);
	if (!last || last.role === "visitor") return false;
	const end = last.text.slice(-400);
	return ASKED_TIME.test(end) && ABOUT_A_CALL.test(end);
}
