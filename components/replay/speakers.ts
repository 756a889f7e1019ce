/** Who is meant by a name before a message or in a column of an export, in the words of chats in eight languages. */
export const VISITOR_NAMES =
	"visitor|customer|user|client|lead|prospect|guest|contact|end[ _-]?user|besucher(?:in)?|kunde|kundin|visiteur|cliente?|visitante|visitatore|bezoeker|klant|go[śs][ćc]|klient(?:ka)?";
export const OTHER_NAMES =
	"bot|chatbot|assistant|ai|agent|admin|rep|support|sales|team|teammate|operator|system|consultant|advisor|berater(?:in)?|mitarbeiter(?:in)?|conseill(?:er|ère)|agente|asesor(?:a)?|operatore|consulente|atendente|assistente|medewerker|konsultant(?:ka)?";

const VISITOR = new RegExp(`^(?:${VISITOR_NAMES})$`, "iu");
const OTHER = new RegExp(`^(?:${OTHER_NAMES})$`, "iu");

/** Null when the name tells neither: a person's name can be anybody's. */
export function speakerOf(name: string): "visitor" | "other" | null {
	const bare = name.trim().replace(/[\s#]*\d*$/, "");
	if (VISITOR.test(bare)) return "visitor";
	return OTHER.test(bare) ? "other" : null;
}
