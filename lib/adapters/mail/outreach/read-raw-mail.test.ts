import { expect, it } from "vitest";
import { isStorable } from "@/lib/wire/storable";
import { readRawMail } from "./read-raw-mail";

const NUL = "\u0000";

/** One mail that cannot be stored would hold up every one after it. */
it("a mail can be stored whatever stands in its headers, bare or encoded", async () => {
	const raw = [
		`Message-ID: <a${NUL}b@acme.example>`,
		`From: "Jane" <ja${NUL}ne@acme.example>`,
		`Subject: bare ${NUL} =?utf-8?q?and_encoded_=00?=`,
		`In-Reply-To: <ours${NUL}@baton.example>`,
		"",
		`Hello${NUL}, let us talk.`,
	].join("\r\n");
	const { id, from, subject, text, references } = await readRawMail(Buffer.from(raw));
	expect([id, from, subject, text, ...references].filter((one) => !isStorable(one))).toEqual([]);
	expect(references).toEqual(["ours@baton.example"]);
	expect(subject).toContain("and encoded");
});
