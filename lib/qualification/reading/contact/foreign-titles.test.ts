import { expect, it } from "vitest";
import { readContact } from "./read-contact";

const read = (text: string) => readContact({ text, history: [] });

it.each([
	["Ich bin Geschäftsführerin bei Lindenhof Metall", "Geschäftsführerin", "Lindenhof Metall"],
	["je suis directeur technique chez Arvalis", "directeur technique", "Arvalis"],
	["Soy directora general en Montesol", "directora general", "Montesol"],
	["sono il direttore generale di Ferrobello", "direttore generale", "Ferrobello"],
	["sou diretor de engenharia na Atlantida", "diretor de engenharia", "Atlantida"],
	["ik ben technisch directeur bij Duinwater", "technisch directeur", "Duinwater"],
])("reads role and firm in the visitor's language: %s", (text, role, company) => {
	expect(read(text)).toMatchObject({ role, company });
});

it.each(["Unser Geschäftsführer ist im Urlaub", "qui est votre directeur technique ?"])(
	"does not take somebody else's role for the visitor's: %s",
	(text) => {
		expect(read(text).role).toBeUndefined();
	},
);

it("reads a name and a firm typed without capitals beside a role", () => {
	expect(read("im miriam, head of data at wolkenwerk")).toMatchObject({
		name: "miriam",
		company: "wolkenwerk",
	});
});

it("takes the address that replaces an old one", () => {
	expect(read("my old mail was a@alt.example, please use b@neu.example").email).toBe(
		"b@neu.example",
	);
});

it("takes no address out of a sentence about a place", () => {
	expect(read("we're at 30 dot net projects by now").email).toBeUndefined();
});
