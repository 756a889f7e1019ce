import { expect, it } from "vitest";
import { correctDimension } from "@/lib/qualification/correct-dimension";
import { correctPersona } from "@/lib/qualification/correct-persona";
import { newQualification } from "@/lib/qualification/score-turn";
import { storedQualification } from "./stored-qualification";

it("a rep's corrections come back from their row as they went in", () => {
	const said = { by: "rep-1", reason: "Spoke to her.", at: 1 };
	const corrected = correctDimension(
		correctPersona(newQualification(), { ...said, persona: "P1" }),
		"problem",
		{ ...said, level: "confirmed" },
	);
	expect(storedQualification.parse(JSON.parse(JSON.stringify(corrected)))).toEqual(corrected);
});
