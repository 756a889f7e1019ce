const GREETING =
	/^(?:hi|hello|hey|hallo|good (?:morning|afternoon|evening|day)|greetings|moin|howdy|hiya|yo|guten (?:tag|morgen|abend)|gr[üu](?:ß|ss) gott|servus|bonjour|bonsoir|salut|hola|buen[oa]s(?: (?:d[íi]as|tardes|noches))?|buen d[íi]a|ciao|salve|buongiorno|buonasera|ol[áa]|oi|bom dia|boa (?:tarde|noite)|hoi|goede(?:morgen|middag|navond|ndag)|cze[śs][ćc]|dzie[ńn] dobry|dobry wiecz[óo]r|witam)(?!\p{L})(?: (?:there|all|everyone|team|guys|folks|zusammen|allemaal|a todos|à tous)| (?:partner|boss|chief)(?=\s*(?:[,.!:;)]|$)))?[\s,.!:;)–-]*/iu;

/** What is said after hello, in any of our languages; empty when nothing is. */
export function withoutGreeting(text: string): string {
	return text.trim().replace(GREETING, "").trim();
}
