import { setImmediate as breathe } from "node:timers/promises";
import { readTurn } from "@/lib/qualification/reading/read-turn";
import { createSentenceGate } from "@/lib/wording/guard/sentence-gate";

/**
 * A sentence of every language, and of the kinds that get past the first, cheap tests of the rules: only then
 * are the expressions behind them compiled.
 */
const SENTENCES = [
	"We're building a retrieval system over our support tickets, I run engineering here, about 140 people, and it has to be live by end of Q3.",
	"Can I talk to somebody? My name is Jane Doe, jane@acme.example, and this is useless.",
	"Wir bauen gerade eine Datenplattform und suchen Unterstützung bis Ende März; kann ich mit jemandem sprechen?",
	"Nous construisons une plateforme de données et cherchons de l'aide; puis-je parler à quelqu'un ?",
	"Estamos construyendo una plataforma de datos y buscamos ayuda; ¿puedo hablar con alguien?",
	"Stiamo costruendo una piattaforma dati e cerchiamo aiuto; posso parlare con qualcuno?",
	"Estamos construindo uma plataforma de dados e precisamos de ajuda; posso falar com alguém?",
	"We bouwen een dataplatform en zoeken hulp; kan ik iemand spreken?",
	"Budujemy platformę danych i szukamy pomocy; czy mogę z kimś porozmawiać?",
] as const;

/** Twice: the engine compiles an expression anew once it is used again. */
const ROUNDS = 2;

/**
 * Reads and guards a few sentences, so that no visitor waits for the rules' first, slow use (a good second in
 * all). Gives way between sentences: requests that come meanwhile are answered.
 */
export async function warmUp(): Promise<void> {
	for (let round = 0; round < ROUNDS; round++) {
		for (const text of SENTENCES) {
			await breathe();
			readTurn({ text, history: [] });
			await breathe();
			const gate = createSentenceGate({ promise: null });
			gate.push(`${text} `);
			gate.flush();
		}
	}
}
