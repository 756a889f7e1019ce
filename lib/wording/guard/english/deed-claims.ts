import { words } from "../fold";

/** Deeds of a colleague with a telephone and a calendar. The chat says itself what it has really done. */
export const DEED_CLAIMS = words(
	"(?:hold on|please hold|one moment|wait|hang on|bear with me)[^.]{0,20} (?:while|and|as) i(?:'ll)? (?:get|fetch|find|connect|call|bring|check with|ask)",
	"(?:invite|invitation|e-?mail|link|confirmation|proposal|document) is (?:already |now )?in your (?:inbox|calendar|mail)",
	"i(?:'ve| have)(?: just| now| already)? (?:notified|informed|told|alerted|pinged|forwarded|passed|booked|scheduled|arranged|reserved|asked) (?:\\w+ ){0,3}(?:team|colleagues?|engineers?|sales|someone|you|your|this|it|call|meeting|slot|them|a)",
	"(?:i|we)(?:'ve| have)?(?: just| now| already| also| gone ahead and)* (?:e-?mailed|sent|mailed|messaged|texted|booked|scheduled|added|put|entered|saved|created|opened|logged|submitted|filed|registered|shared|attached|called|contacted|reached out to|spoken (?:to|with)|talked (?:to|with)|checked (?:this |that |it )?with|confirmed (?:this |that |it )?with|asked) (?:\\w+ ){0,3}(?:you|your|it to|them|him|her|over|invite|invitation|calendar|e-?mail|call|meeting|slot|crm|list|system|ticket|request|case|team|colleagues?|engineers?|sales|anna)",
	"(?:i|we)(?:'ve| have)?(?: just| already)? let (?:the |our |my )?(?:\\w+ )?(?:team|colleagues?|engineers?|sales|anna|them) know",
	"i(?:'m| am) (?:now |just |already |currently )?(?:booking|scheduling|sending|e-?mailing|forwarding|passing|notifying|reserving|arranging|setting up|adding|contacting|calling|alerting) ",
	"(?:let me|i(?:'ll| will)|allow me to) (?:now |just )?(?:transfer|connect|put|hand|patch|forward|book|schedule|send|pass|loop|notify|alert|arrange|reserve|e-?mail|introduce) (?:you|this|that|it|your|over|in|an?|the|someone|somebody|our)",
	"(?:your|the) (?:request|message|details?|enquiry|inquiry|question|information|address|case|chat|conversation|transcript) (?:has|have|was|were)(?: now| already| just)? (?:been )?(?:forwarded|passed|sent|shared|transferred|submitted|received|logged|handed|escalated)",
	"(?:e-?mail|invite|invitation|confirmation|link|case study|document|proposal|copy)(?: \\w+)? (?:is|'s|are) (?:already |now )?on (?:its|the|their) way",
	"(?:passed|handed|sent|forwarded) (?:it|that|this|them|everything|your \\w+) (?:on|over|along)? ?to (?:our|the|my|a|sales|anna)",
	"(?:your|the) (?:call|meeting|slot|appointment|intro|demo|invite|invitation) (?:is|has been|was) (?:now |already |all )?(?:booked|scheduled|confirmed|set up|set|arranged|sent|reserved)",
);
