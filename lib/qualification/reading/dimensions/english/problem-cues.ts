import { holds } from "../match-sentence";
import { compilePhrases } from "../rule";
import { ENGLISH } from "./lexicon";

const LEXICON = {
	...ENGLISH,
	SUBJECT: `${ENGLISH.TECH}|releases?|deploy\\w*|reports?|queries|numbers|incidents?|outages?|latency|uptime|performance|test(?:s|ing)|builds?|tickets|requests|orders|spreadsheets?|technology|technologies|tech|digital\\w*|engineering|development|dev|devs|developers?|engineers?|our it|it (?:department|landscape|systems?|team|infrastructure)|process(?:es|ing)?|admin|bots|site|shop|online|product|knowledge|chat|e-?mails|contracts|catalog\\w*|content|matching|streaming|real-?time|batch|pdfs?|zendesk|rails|terraform|access databases?|jira|notebooks|features?|support|warehouse|forecasting|suppliers?|billing|algorithms?|scripts?|macros|crawler|sensors?|machines?|scheduling|erp|codebase|repo|team's code|freelancer|agency|vendor|provider|supplier|contractor|consultancy|outsourcing|pricing|planning`,
	WISH: "evaluating|whether to (?:build|buy)|build (?:or|vs\\.?|versus) buy|need|needs|needed|want|wants|wanted|would like|'d like|would love|'d love|looking for|looking to|looking into|looking at|plan to|planning|trying to|try to|intend|aim|hope to|hoping to|must|have to|has to|should|asked (?:me|us|for)|tasked|mandate|goal is|idea is|initiative|project|help us|help me|could use|have been asked|considering|exploring|thinking about|thinking of|interested in (?:using|adding|building|having|getting|your help)|ambition|priority|roadmap|going to|working on|responsible for delivering|challenge",
	PAIN: "awful|terrible|horrible|bad|poor|slow|slower|mess|messy|broken|manual(?:ly)?|painful|pain|nightmare|headache|but (?:not|nothing|no|none|only|nobody|never)|works? (?:\\w+ ){1,5}but|no (?:data|ml|ai|internal|in-house|real|proper|dedicated)|vanish\\w*|disappear\\w*|ghosted|nothing (?:gets|works|is)|unmaintained|overstock\\w*|going nowhere|by email|on paper|handwritten|inefficient|frustrat\\w*|firefighting|rework|random|sucks?|crap|junk|garbage|embarrassing|clunky|confusing|mediocre|disappoint\\w*|weak|declin\\w*|dropp\\w*|annoy\\w*|unusable|stupid|impossible|bust|bankrupt|neither (?:has|have|of)|none of them|retiring|retires?\\b|undocumented|no (?:tests|documentation|docs|one|owner)|one (?:dev|developer|person|guy) (?:who|knows|left)|die|dies|dying|tripled|doubled|ground to a halt|1-star|bad reviews|nobody (?:trusts|understands|knows|uses|wants)|no one (?:trusts|understands|knows)|noone|explod\\w+|out of control|under control|skyrocket\\w*|keeps? (?:growing|failing|breaking|crashing|going)|can't|cannot|couldn't|doesn't|don't|isn't|aren't|won't|struggl\\w+|too (?:long|much|many|slow|expensive|hard|complex|often|big|old)|takes? (?:us |about |up to |around |almost )?(?:\\w+ )?(?:hours|days|weeks|months|forever|ages|minutes|long)|error-?prone|errors|unhappy|complain\\w*|leaving|losing|churn\\w*|outdated|legacy|spaghetti|fragile|downtime|outages?|incidents|fail(?:s|ed|ing|ure)?|by hand|copy[- ]?past\\w*|siloed|silos|scattered|spread (?:over|across)|backlog|bottleneck\\w*|delay\\w*|behind|chaos|left|quit|gone|lost|lacks?|missing|without|short|nobody|drowning|overwhelmed|overloaded|stuck|stall\\w*|risk\\w*|costs? (?:us|a fortune|too|are)|waste\\w*|wasting|inefficien\\w*|unreliable|hallucinat\\w*|wrong|inaccurate|inconsistent|duplicat\\w*|security holes?|vulnerab\\w*|technical debt|tech debt|inherited|years old|ancient|crash\\w*|falling|falls|fell|suffer\\w*|issue|issues|problem|problems|trouble|troubles|limit\\w*|hitting|scal(?:e|ing) (?:issues|problems)|not scal\\w+|never",
};

const SUBJECT = compilePhrases(LEXICON, ["(?:{SUBJECT})s?\\b"], "");
const WISH = compilePhrases(LEXICON, ["(?:{WISH})\\b", "'d (?:love|like)\\b"], "");
const PAIN = compilePhrases(LEXICON, ["(?:{PAIN})(?!\\w)"], "");
const OURS =
	/\b(?:we|we're|we've|we'd|our|ours|us|my (?:team|company|boss|ceo|cto|manager|org\w*|devs|engineers|department|people|employer|client|startup|business)|i've inherited|i have inherited|i inherited)\b/;
const MINE = /\b(?:i|i'm|i've|my|me)\b/;
const YOURS =
	/\b(?:you|your|you're|you've|yours|do you|are you|can you|this (?:chat|bot|page|website|site))\b/;
/** Wishes to know, and complaints about us, are no problem that we solve. */
const OTHER_SUBJECT =
	/\b(?:to (?:know|learn|understand|ask|read|see|hear|talk|speak|find out|get (?:some |more )?(?:info|information)|chat|discuss|meet|contact|apply|join|test you|compare notes|interview)|information|info\b|question|questions|job|career|internship|salary|thesis|student|university|homework|course|poem|joke|unsubscribe|newsletter|your (?:website|site|page|form|chat|bot|blog|link)|this (?:chat|bot|page|form|link)|useless|sell|seo|backlinks?|partnership|advertis\w+|offer you|for you|curious|not sure (?:yet )?(?:what|if|whether)|every(?:one|body)(?:'s| is| says| talks)|just (?:looking|browsing|wondering|playing|testing)|playing around|no (?:project|plans|need|rush|hurry|deadline|budget)|(?:human|live|real|customer service|support) (?:agents?|person|operator|representative)|an agent|operator|password|refunds?|compensation|credit card|debit card|my (?:account|card|bank|order|phone|laptop|car|flight|computer|subscription|profile|bill)|payment methods?|payment options?|log ?in|sign ?up|unlock|nothing|happy with|works? (?:fine|well|great)|already (?:solved|done|finished))\b/;
/** Third persons of a tale or an instruction, not of a company. */
const STORY =
	/\b(?:imagine|story|character|scenario|respond|response|responses|prompt|chatgpt|instructions?|assistant must|user|rules)\b/;
const NEGATED =
	/\b(?:(?:don't|do not|doesn't|does not|didn't|not|no longer|never) (?:really |currently |actually )?(?:need|want|looking|plan|planning|have to|interested|building|working on|considering)|no (?:problems?|issues?|trouble))\b/;

/** A sentence shorter than this is a fragment, and only an answer when it was asked for. */
const FEWEST_CHARACTERS = 14;
/** A longer one is pasted text. */
const MOST_CHARACTERS = 600;

/**
 * Whether a sentence tells of a wish or a pain with technology that is the visitor's own, in words no phrase foresaw:
 * "our search is awful", "nobody trusts the data lake I inherited". Two cues in one sentence, and nothing against them.
 */
export function tellsOfProblem(sentence: string, wasAsked: boolean): boolean {
	if (
		sentence.length < FEWEST_CHARACTERS ||
		sentence.length > MOST_CHARACTERS ||
		sentence.includes("?")
	)
		return false;
	if (holds(OTHER_SUBJECT, sentence) || holds(NEGATED, sentence)) return false;
	if (!holds(SUBJECT, sentence)) return false;
	const pains = holds(PAIN, sentence);
	const wishes = holds(WISH, sentence);
	if (!pains && !wishes) return false;
	if (wasAsked) return true;
	if (holds(OURS, sentence)) return !holds(YOURS, sentence) || wishes;
	if (holds(YOURS, sentence)) return false;
	return pains ? sentence.length > 25 && !holds(STORY, sentence) : !holds(MINE, sentence) || wishes;
}
