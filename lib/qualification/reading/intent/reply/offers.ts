import type { Turn } from "../../../facts";
import { holds } from "../match";
import { fold } from "../text/fold";

/**
 * Words by which the assistant (in any of our languages) offers a person, a call or asks where to write. Wide on
 * purpose: a "yes" that answers no offer changes nothing, for only an open offer can be accepted.
 */
const OFFERS_CONTACT =
	/\b(?:(?:shall|may|should|can|could) i\b|want me to|would you like|do you want|if you like|soll ich|mochten sie|darf ich|souhaitez|voulez-vous|puis-je|quiere[s]?|le gustaria|puedo|vuole|posso|desidera|quer que|gostaria|zal ik|wilt u|wil je|mag ik|czy chce\w*|czy moge|mam pana|mam pania|e-?mail\w*|connect|put you (?:through|in touch)|talk (?:to|with)|speak (?:to|with|directly)|call|book|intro|get in touch|reach you|someone|colleagues?|person|human|engineers?|from (?:the|our) team|mailadresse|verbinden|sprechen|gesprach|termin|kolleg\w+|mensch\w*|meldet sich|anruf\w*|courriel|adresse|mettre en (?:relation|contact)|parler|appel\w*|rendez-vous|collegue\w*|personne|contactera|correo|hablar|llamada|companer\w+|persona|contactara|ponerle|reunion|indirizzo|parlare|chiamata|collega|contattera|appuntamento|endereco|falar|chamada|ligacao|colega|pessoa|contato|contacto|spreken|gesprek|collega|mens|bellen|neemt contact|afspraak|adres\w*|rozmow\w+|porozmaw\w+|czlowiek\w*|kontakt\w*|konsultant\w*|odezwie|spotkani\w+|kolega|osob\w+)\b/;
const CHARS_READ = 1_500;

/** Whether what was said just before this message offers a person, a call or asks for an address. */
export function wasOffered(history: readonly Turn[]): boolean {
	const last = history.at(-1);
	if (last === undefined || last.role === "visitor") return false;
	return holds(OFFERS_CONTACT, fold(last.text.slice(-CHARS_READ)));
}
