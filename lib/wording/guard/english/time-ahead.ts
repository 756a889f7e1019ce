import { pattern, words } from "../fold";
import { SPAN } from "../spans";

export const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";

const MONTH =
	"(?:january|february|march|april|june|july|august|september|october|november|december|may (?=\\d))";

/** A point or a length of time that lies ahead. */
export const TIME = words(
	"tomorrow",
	"today",
	"tonight",
	"overnight",
	"this (?:very )?(?:morning|afternoon|evening|week|weekend|month|quarter|year)",
	"(?:next|coming|following) (?:few |couple of |two |three |business |working )*(?:minutes?|hours?|days?|weeks?|weekend|months?|quarter|morning|sprint|year|spring|summer|autumn|fall|winter)",
	"(?:same|next)[ -](?:day|afternoon|morning|evening)",
	"before the (?:day|week|month|year) is (?:over|out|through)",
	"first thing",
	`give (?:us|me) ${SPAN}`,
	"(?:by|before|over|after) (?:the |this |next )?(?:weekend|holidays|summer break)",
	"on the \\d{1,2}(?:st|nd|rd|th)",
	`(?:from|by|on|before|until|after) the (?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|tenth|fifteenth|twentieth|end|beginning|middle)(?: (?:week|day|half))?(?: of)? ${MONTH}`,
	"(?:on|within) (?:the )?(?:same|next) (?:business|working) day|the (?:same|next) (?:business|working) day",
	WEEKDAY,
	"(?:by|on|before|until) (?:mon|tue|wed|thu|fri|sat|sun)",
	`(?:within|inside|under|in|after|less than|more than|than|most|max(?:imum)?) (?:(?:about|around|roughly|approximately|just|only|the|next|under|of|less|more|than|at|most|another|maybe|well) )*${SPAN}`,
	"(?:within|inside) (?:the |an? )?(?:next )?(?:hour|day|week|month|minute|quarter)s?",
	`${SPAN} (?:or (?:less|so|two|sooner|faster)|from now|at (?:most|the latest)|max|later|turnaround|tops)`,
	`${SPAN} (?:response|reply|turnaround|callback)`,
	`(?:at|by|before|until|till|around|about|from|after) (?:about |around |roughly )?(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:a\\.?m|p\\.?m|o'?clock|cet|cest|utc|gmt|est|sharp)|\\d{1,2}[:.]\\d{2}|noon|midnight|midday|lunch(?:time)?|eod|eow|cob|eob|q[1-4]|christmas|easter|new year|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[./]\\d{1,2})`,
	"(?:end|close|start|beginning|middle) of (?:the |this |next |your |our )?(?:day|week|month|business|quarter|year|morning|afternoon|working day|play|sprint|q[1-4])",
	"(?:at|by|before|around|until) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'?clock| in the| sharp| thirty)?",
	"for \\d{1,2}:\\d{2}",
	"\\d{1,2} ?(?:a\\.?m|p\\.?m|o'?clock)",
	`${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}`,
	`(?:in|by|from|before|until) (?:early |mid-?|late )?${MONTH}`,
	"half past \\w+|(?:a )?quarter (?:past|to) \\w+",
	"in (?:five|ten|fifteen|twenty|thirty)(?= ?[.!,]| ?$)",
	"right away",
	"straight ?away",
	"immediately",
	"instantly",
	"at once",
	"right now",
	"momentarily",
	"in a (?:moment|second|minute|sec|flash|jiffy)",
	"(?:hours?|days?|weeks?|minutes?) from now",
	"a (?:day|week|month|hour)'s time",
);

/** A time and nothing else answers "when?": "Tomorrow morning, most likely." */
export const TIME_ALONE = pattern(
	`^(?:(?:probably|most likely|likely|maybe|perhaps|certainly|definitely|and|or|so|by|on|then|latest) ){0,3}${TIME.source}(?: (?:morning|afternoon|evening))?[,. -]*(?:(?:most )?likely|probably|at the latest|latest|i think|i guess|sharp|i hope)?[.! ]*$`,
);
