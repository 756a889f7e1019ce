/** Building blocks of English requests for a person, as regular-expression source. */

const BEFORE_PERSON =
	"(?:a|an|the|some|any|one|of|your|actual|real|real-life|live|living|human|proper|senior|technical|qualified|other|breathing|right|certain|available|relevant|competent|responsible|local|customer|service|support|sales|tech|data|ai|ml|software|solutions?|lead|principal|delivery|product|account|business|team|member|different|nice|knowledgeable|experienced|friendly|dedicated|who is|at least|kind|else|you|project|field|design|security|platform|cloud|commercial|key|human-being|hr|head|vp|pre-?sales|inside|new|next|another|these|those|in-house)";

export const PERSON_NOUN =
	"(?:humans?(?: beings?)?|persons?|people|individual|someone|somebody|anyone|anybody|agents?|operators?|representatives?|reps?|advis[oe]rs?|assistants?|engineers?|developers?|devs?|architects?|consultants?|specialists?|experts?|salesperson|salesmen|salesman|saleswoman|salespeople|sales|staff|team|crew|colleagues?|managers?|supervisors?|executives?|execs?|folks|guys|founders?|ceo|cto|coo|cfo|vp|directors?|head|boss|owners?|partners?|principals?|support|customer service|customer care|help ?desk|reception|receptionist|employees?|professionals?|leads?|yourselves|hr|leadership|scientists?|technicians?|responsibles?|responsable|seniors?|whoever|decision[- ]?makers?|people|department|dept|office|company|organi[sz]ation|flesh and blood|being)";

/** "a senior engineer", "one of your people", "someone", "sales". */
export const PERSON = `(?!ai (?:agents?|assistants?)|(?:an?|the|your) ai (?:agents?|assistants?))(?:${BEFORE_PERSON}[ -]){0,6}?${PERSON_NOUN}\\b(?! (?:skills|profiles?|accounts?|workflows?|frameworks?|apis?|sdks?))`;

/** Nouns that can only mean a person to talk to, never staff to hire: "get me a human". */
export const PLAIN_PERSON =
	"(?:(?:a|an|the|some|any|your|actual|real|live|living|human|proper|support|service|customer|sales|another|different|nice|breathing) ){0,4}?(?:humans?(?: beings?)?|person|someone|somebody|anyone|anybody|agent|operator|representative|rep|salesperson|sales|supervisor|manager|customer service|customer support)";

export const MEETING =
	"(?:calls?|phone ?call|video ?call|videocall|meeting|demo|demonstration|consultation|consult|appointment|chat|conversation|discussion|zoom|google meet|meet|teams (?:call|meeting)|intro|introduction|session|call ?back|slot|time slot|screen ?share|walk-?through|sit-?down|time to (?:talk|speak|chat|meet)|sync|catch-?up|one-on-one|1:1|presentation|conference call|huddle|chinwag)\\b(?! ?-?(?:cent(?:er|re)s?|bots?|apps?|notes|rooms?|transcripts?|transcriptions?|schedulers?|scheduling|summar|logs?|recordings?|data|volumes?|routing|apis?|windows?|widgets?|histor|environment|accounts?|project|features?|functions?|tools?|platforms?|system|software|interface|agent|flow|minutes with my|with my|with our|assistant|reminders?|booking))";

export const BEFORE_MEETING =
	"(?:(?:a|an|the|some|one|another|our|your|that|this|quick|short|brief|first|intro|introductory|discovery|initial|free|personal|live|product|technical|exploratory|video|phone|zoom|teams|sales|online|virtual|in-person|face-to-face|proper|real|follow-?up|scoping|strategy|kick-?off|kickoff|30|15|20|45|60|thirty|fifteen|twenty|half|hour|minutes?|mins?|min|30-minute|15-minute|20-minute|45-minute|30-min|15-min|30min|15min|half-hour|one-hour|1-hour|hour-long|time|for|little|informal|no-obligation|non-binding|planning|architecture|engineering|private|custom|tailored|guided|full|tech|design|confidential|such|of|personali[sz]ed|actual|human|longer|deeper|serious|exploration|onboarding) ?-?){0,6}";

/** Words in between, few and many. */
export const SPAN = "(?:[a-z0-9'-]+ ){0,3}?";
export const LONG_SPAN = "(?:[a-z0-9'-]+ ){0,6}?";

export const WANT =
	"(?:want|wanted|need|needed|would like|like|would love|love|would prefer|prefer|require|request|wish|hope|hoping|looking|looking for|appreciate|would appreciate|am after|after|fancy|open to|happy to have|up for|keen on|interested in|asking for|ask for|requesting|search|searching|searching for|seek|seeking|do with|use)";
