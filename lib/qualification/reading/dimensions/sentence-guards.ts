/**
 * What takes the weight from a statement, whatever its words: it is somebody else's, it is long past, it is supposed, it is a report of
 * what others say, or it tries to command the scoring. Tested on the part of the sentence before the statement.
 */
const SOMEONE_ELSES =
	/\b(?:(?<!\b(?:me|i|with|and|plus|by) )(?:my|our|a|the|one of our|an old|his|her) (?:[\w-]+ )?(?:competitors?|competition|rivals?|friends?|brother|sister|wife|husband|dad|father|mum|mom|mother|son|daughter|kid|girlfriend|boyfriend|flatmate|cousin|uncle|neighbou?rs?|professor|teacher|roommate|ex-boss|former (?:boss|employer|company)|ex-employer|last company|old company|previous (?:company|employer|job))(?! (?:and|&) (?:i|me|myself)\b)|a friend of mine|someone i know|a guy i know|(?<!(?:two|three|four|few|several|\d|you and|comparing|with|to) )(?:other|some|many|most) (?:companies|people|firms|startups|teams)|unser(?:e|er)? (?:wettbewerber|konkurrenz|konkurrent)|mein freund|notre concurrent|mon ami|nuestro competidor|nuestra competencia|mi amigo|il nostro concorrente|un mio amico|nosso concorrente|meu amigo|onze concurrent|mijn vriend|nasza konkurencja|moj kolega|moj znajomy)\b/;
/** A part of the visitor's life that is over. */
const IN_THE_PAST =
	/(?:^|\n) ?(?:used to|formerly|previously|once) (?:be|led?|lead|ran|run|work(?:ed)?|head(?:ed)?|own(?:ed)?|manage(?:d)?)\b|\b(?:(?:i|we) once (?:worked|had|built|did|ran|led)|i used to (?:be|run|work|lead|head|own|manage|have)|once upon a time|i was once|in (?:my|a) (?:last|previous|former|old|past) (?:job|life|role|company|position)|years ago i (?:was|ran|led)|(?:fruher|damals) (?:war|hatte) ich|ich war (?:mal|fruher|einmal)|j'etais|autrefois|yo era|fui \w+ \w* ?hace|una volta ero|vroeger was ik|ik was (?:vroeger|ooit)|kiedys bylem|kiedys bylam|bylem kiedys|ja fui)\b/;
const TURNS_BACK =
	/\b(?:but|and|so|while|now|today)(?: now)? (?:we|i|our)\b|, ?(?:i am|i'm|i run|i own) |\b(?:we|i)(?:'re|'m| are| am) now\b|\b(?:we|i)(?:'re|'m| are| am) (?:also|too|now)\b/;
const SUPPOSED =
	/\b(?:hypothetical(?:ly)?|theoretical(?:ly)?|in theory|suppose\b(?: that)?|imagine|let's say|lets say|what if|pretend|assum(?:e|ing) (?:that|we|i|you|a)|say (?:a|you|we|i) (?:company|are|were|have)|act as|role-?play|if (?:we|i|you|someone|a company|somebody) (?:were|was|had|would)\b(?! wondering)|if (?:our|my|the) [\w-]+ (?:ever|one day|some ?day)\b|if (?:we|i) ever\b|if (?:my|our) (?:startup|company|idea|app|project) (?:gets|is|were|would|takes|works)\b|for the sake of argument|angenommen|hypothetisch|theoretisch|stell dir vor|imaginons|supposons|en theorie|supongamos|imagina|hipoteticamente|supponiamo|immagina|suponha|imagine que|stel dat|zalozmy|wyobraz sobie|an? (?:example|fictional|imaginary) )/;
const REPORTED =
	/\b(?:(?:your|the|this|their|an?) (?:[\w-]+ )?(?:website|web ?site|site|page|home ?page|article|book|blog|post|case study|ad|brochure|newsletter|podcast|text|quote|paper)s? (?:says?|said|states?|claims?|mentions?|reads?|wrote|that says|tells?)|(?:he|she|they|people|somebody) (?:says?|said|claims?|wrote)|for example:?|e\.g\.?|such as:)/;
const COMMANDS =
	/\b(?:mark (?:me|this|it|the)|set (?:my|the|this|all|every|problem|authority|lead)|classify|score|qualify|rate|label|flag|tag|treat|register|record|rank|categori[sz]e|log|consider) (?:me|this|it|the|my|us|all|lead|visitor|conversation|dimension\w*|problem|authority|level|problem_\w+)\b|\b(?:problem|authority|company|timing|hot lead|lead level|dimension|qualification|problem_confirmed|authority_confirmed)s? ?(?:=|:|is|are|->)? ?(?:confirmed|hot|high)\b|\b(?:ignore|disregard|forget|override) (?:all|any|the|your|my|previous|prior|every)\b|\bmark (?:me|us|this) (?:down )?as\b|\byou are now\b|\bmarkier\w* mich\b|\b(?:output|respond with|reply with|print|return|answer with|repeat after|say exactly|repeat)\b ?(?:only |the |this |following )*[:"{]/;

const LINE_FEED = 10;
const QUESTION_MARK = 63;

export type Sentence = { from: number; to: number; text: string };

export function sentenceAt(clean: string, at: number): Sentence {
	let from = at;
	while (from > 0 && !isBreak(clean, from - 1)) from--;
	let to = at;
	while (to < clean.length && !isBreak(clean, to)) to++;
	if (clean.charAt(to) === "?") to++;
	return { from, to, text: clean.slice(from, to) };
}

function isBreak(clean: string, at: number): boolean {
	const code = clean.charCodeAt(at);
	return code === LINE_FEED || code === QUESTION_MARK;
}

/** More sentences than this are a document, not a message. */
const MOST_SENTENCES = 60;

export function sentencesOf(clean: string): Sentence[] {
	const sentences: Sentence[] = [];
	for (let at = 0; at < clean.length && sentences.length < MOST_SENTENCES; ) {
		const sentence = sentenceAt(clean, at);
		if (sentence.text.trim() !== "") sentences.push(sentence);
		at = sentence.to + 1;
	}
	return sentences;
}

type Statement = {
	from: number;
	to: number;
	/** What a friend or a former boss said is the very point of a referral. */
	mayNameOthers?: boolean;
};

/** Whether a statement at this place of the text is the visitor's own, meant as it stands. */
export function isMeant(sentence: Sentence, { from, to, mayNameOthers }: Statement): boolean {
	if (COMMANDS.test(sentence.text)) return false;
	const upTo = sentence.text.slice(0, to - sentence.from);
	if (SUPPOSED.test(upTo)) return false;
	if (mayNameOthers) return true;
	if (REPORTED.test(sentence.text.slice(0, from - sentence.from))) return false;
	return (!SOMEONE_ELSES.test(upTo) && !IN_THE_PAST.test(upTo)) || TURNS_BACK.test(upTo);
}

/** Whether a sentence opens with somebody who is not the visitor: "our competitor is migrating", "my dad used to be CTO". */
export function isAboutSomeoneElse(text: string): boolean {
	return SOMEONE_ELSES.exec(text)?.index === 0 && !TURNS_BACK.test(text);
}
