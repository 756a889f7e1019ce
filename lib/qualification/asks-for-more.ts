/**
 * Words with which a client speaks of work that is not running yet: another project, more people, a next phase. In the
 * languages of our visitors; what runs already and breaks ("a new error in the app") uses none of them.
 */
const NEW_WORK: readonly RegExp[] = [
	/(?<!\b(?:the|your|that|this) )\b(?:new|another|second|third|additional|extra|further|separate|follow-?up|next) (?:[\w-]+ ){0,2}?(?:project|product|platform|initiative|engineers?|developers?|devs?|people|phase|team|squad|app|migration|assistant|portal|workstream|piece of work)\b/i,
	/\b(?:two|three|four|five|six|\d|more|some more|a few more) more (?:[\w-]+ ){0,2}?(?:engineers?|developers?|devs?|people|seniors?)\b/i,
	/\bmore (?:[\w-]+ )?(?:engineers|developers|devs|capacity|hands)\b/i,
	/\b(?:expand|extend|enlarge|grow|double|scale up|widen) (?:the|our|your|this) (?:[\w-]+ )?(?:team|engagement|cooperation|collaboration|scope|contract)\b/i,
	/\b(?:neue[sn]?|weitere[sn]?|zweite[sn]?|zus[aä]tzliche[sn]?|mehr) (?:\p{L}+ )?(?:projekt|entwickler|leute|team|vorhaben|plattform|kapazit)/iu,
	/(?<!\b(?:the|your|that|this|our) )\b(?:nouveau|nouvelle|deuxi[eè]me|autre|second|suppl[eé]mentaires?) (?:\p{L}+ )?(?:projet|d[eé]veloppeur|[eé]quipe|plateforme|phase)|(?:projet|d[eé]veloppeurs?|[eé]quipe) (?:de plus|suppl[eé]mentaires?)/iu,
	/\b(?:nuevo|nueva|otro|otra|segundo|segunda|m[aá]s) (?:\p{L}+ )?(?:proyecto|desarrollador|ingenier|equipo|plataforma|fase)/iu,
	/\b(?:nuovo|nuova|altro|altri|secondo|pi[uù]) (?:\p{L}+ )?(?:progett|sviluppator|ingegner|team|piattaform|fase)/iu,
	/\b(?:novo|nova|outro|outra|segundo|segunda|mais) (?:\p{L}+ )?(?:projeto|programador|engenheir|equipa|plataforma|fase)/iu,
	/\b(?:nieuwe?|tweede|extra|meer|ander) (?:\p{L}+ )?(?:project|ontwikkelaar|mensen|team|platform|fase)/iu,
	/(?:now[yaeą]|kolejn[yaeą]|drugi|dodatkow\p{L}+|wi[eę]cej) (?:\p{L}+ )?(?:projekt|programist|deweloper|zesp[oó]|platform|etap|os[oó]b)/iu,
];

/** Whether a client's message asks for more than support of what runs. */
export function asksForMore(text: string): boolean {
	return NEW_WORK.some((words) => words.test(text));
}
