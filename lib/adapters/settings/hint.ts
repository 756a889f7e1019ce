/** What may be shown of a secret once it is kept: enough to tell two apart, too little to use. */

const MASK = "••••";
const SHOWN = 4;
/** Of a shorter one, four characters would be a good part. */
const SHORTEST_SHOWN = 16;

/** `hooks.slack.com/••••1234` of an address, `mail.example:587` of a mail server, `••••1234` of a token. */
export function hintOf(secret: string): string {
	const url = URL.parse(secret);
	if (!url?.host) return ending(secret);
	if (/^smtps?:$/.test(url.protocol)) return url.host;
	return `${url.host}/${ending(`${url.pathname}${url.search}`)}`;
}

function ending(text: string): string {
	return text.length < SHORTEST_SHOWN ? MASK : `${MASK}${text.slice(-SHOWN)}`;
}
