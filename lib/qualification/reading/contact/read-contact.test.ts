import { describe, expect, it } from "vitest";
import type { ContactDetails, Turn } from "../../facts";
import { isEmail, normaliseEmail } from "./email";
import { readContact } from "./read-contact";

function read(text: string, history: Turn[] = []): ContactDetails {
	return readContact({ text, history });
}

const asked = (question: string): Turn[] => [{ role: "assistant", text: question }];

describe("an address", () => {
	it.each([
		["my email is jane@acme.com", "jane@acme.com"],
		["Sure: jane@acme.com.", "jane@acme.com"],
		["Jane Doe <Jane@ACME.com>", "Jane@acme.com"],
		["o'neil+sales@mail.acme.ie, thanks", "o'neil+sales@mail.acme.ie"],
		["jürgen@müller.de", "jürgen@müller.de"],
		["jane @ acme.com", "jane@acme.com"],
		["jane at acme dot com", "jane@acme.com"],
		["jane (at) acme.com", "jane@acme.com"],
		["jane[at]acme[dot]com", "jane@acme.com"],
		["you can reach me at jane dot doe at acme dot co dot uk", "jane.doe@acme.co.uk"],
		["jane ät acme punkt de", "jane@acme.de"],
		["jane arroba acme punto es", "jane@acme.es"],
		["jane arobase acme point fr", "jane@acme.fr"],
		["jane chiocciola acme punto it", "jane@acme.it"],
		["jane małpa acme kropka pl", "jane@acme.pl"],
		["it's jane underscore doe at acme dash group dot com", "jane_doe@acme-group.com"],
		["jane＠acme.co.jp", "jane@acme.co.jp"],
		["jane guion bajo diaz arroba acme punto mx", "jane_diaz@acme.mx"],
		["cto AT acme DOT com", "cto@acme.com"],
		["mail=jane@acme.com", "jane@acme.com"],
		["forget jane@old.io, now jane@new.io", "jane@new.io"],
	])("is read from %j", (text, email) => {
		expect(read(text).email).toBe(email);
	});

	it.each([
		"I work at acme.com",
		"I'm the CTO at acme dot com",
		"meet me at acme.com",
		"we're hosted at acme.com",
		"git@github.com:foo/bar.git",
		"npm i foo@1.2.3",
		"user@localhost",
		"@jane on twitter",
		"j a n e @ acme.com",
		"we ran at minus ten percent",
		"v1@staging.internal",
		"can we start at 9.30 am",
		"are you at Web Summit dot com",
		"what is your email?",
	])("is not read from %j", (text) => {
		expect(read(text).email).toBeUndefined();
	});

	it.each([
		"x@x.au",
		"hans.m端ller@test.com",
		'"foo bar"@example.com',
		"a@b.co",
		`${"a".repeat(64)}@b.co`,
	])("%j is one", (text) => {
		expect(isEmail(text)).toBe(true);
	});

	it.each([
		"",
		"jane",
		"@acme.com",
		"jane@",
		"jane@acme",
		"jane@acme.c",
		"jane@acme.com.",
		"jane@-acme.com",
		"ja..ne@acme.com",
		".jane@acme.com",
		"jane@ac me.com",
		"a@b@acme.com",
		"jane@acme.123",
		"Jane <jane@acme.com>",
		"somename@ｇｍａｉｌ.com",
		`${"a".repeat(65)}@b.co`,
		`a@${"b".repeat(64)}.co`,
	])("%j is none", (text) => {
		expect(isEmail(text)).toBe(false);
	});

	it("is stored trimmed, with the domain in lower case and the local part as it is", () => {
		expect(normaliseEmail("  Jane.Doe@ACME.Com ")).toBe("Jane.Doe@acme.com");
	});
});

describe("a telephone number", () => {
	it.each([
		["+49 151 1234 5678", "+4915112345678"],
		["call me on +1 (415) 555-2671", "+14155552671"],
		["0044 20 7946 0958", "+442079460958"],
		["+49 (0)89 1234567", "+49891234567"],
		["my number is 030 12345678", "030 12345678"],
		["(415) 555-2671", "(415) 555-2671"],
		["9987768856", "9987768856"],
		["06-12345678", "06-12345678"],
	])("is read from %j", (text, phone) => {
		expect(read(text).phone).toBe(phone);
	});

	it.each([
		"we process 4000000 invoices",
		"order number 123456789",
		"2024-05-06 to 2024-06-07",
		"it costs $1,200,000",
		"192.168.100.200",
		"my card is 8377465729012365",
		"we have 1.200.000 documents",
		"1200000-1500000 rows",
	])("is not read from %j", (text) => {
		expect(read(text).phone).toBeUndefined();
	});
});

describe("a name", () => {
	it.each([
		["I'm Jane Doe from Acme", "Jane Doe"],
		["my name is jane and my email is x@y.com", "jane"],
		["Please send me the details. — Jane Doe", "Jane Doe"],
		["Thanks, Jane", "Jane"],
		["I am Jane van der Berg, CTO at Foo", "Jane van der Berg"],
		["Hi, Anna here, CTO of Foo", "Anna"],
		["Ich bin Jürgen Müller", "Jürgen Müller"],
		["me llamo María", "María"],
	])("is read from %j", (text, name) => {
		expect(read(text).name).toBe(name);
	});

	it.each([
		"I'm running engineering",
		"I'm the CTO",
		"I'm German",
		"I'm Head of Data",
		"This is Great",
		"Thanks!",
	])("is not read from %j", (text) => {
		expect(read(text).name).toBeUndefined();
	});

	it("is a bare word only when it was asked for", () => {
		expect(read("jane doe", asked("What's your name?")).name).toBe("jane doe");
		expect(read("no thanks", asked("What's your name?")).name).toBeUndefined();
		expect(read("jane doe").name).toBeUndefined();
	});
});

describe("a company", () => {
	it.each([
		["I'm the CTO at Acme", "Acme"],
		["I'm Jane from Acme GmbH", "Acme GmbH"],
		["we're Acme, a logistics company", "Acme"],
		["Ich arbeite bei Siemens", "Siemens"],
		["my company is Acme", "Acme"],
	])("is read from %j", (text, company) => {
		expect(read(text).company).toBe(company);
	});

	it.each([
		"I'm from Berlin",
		"we're in Germany",
		"we are at Series B",
		"we're German",
		"I run engineering here, fintech",
	])("is not read from %j", (text) => {
		expect(read(text).company).toBeUndefined();
	});
});

describe("a role", () => {
	it.each([
		["I'm the CTO at Acme", "CTO"],
		["VP Engineering here", "VP Engineering"],
		["I'm the founder and CEO", "founder and CEO"],
		["Jane Doe, CTO", "CTO"],
		["I'm a senior backend engineer", "senior backend engineer"],
	])("is read from %j", (text, role) => {
		expect(read(text).role).toBe(role);
	});

	it.each([
		"I'm not the CTO",
		"are you the CTO?",
		"my friend is a CTO",
		"We need two senior backend engineers",
	])("is not read from %j", (text) => {
		expect(read(text).role).toBeUndefined();
	});
});

describe("a time for a call", () => {
	it.each([
		["Tuesday afternoon works for a call", "Tuesday afternoon"],
		["can you call me tomorrow at 3pm?", "tomorrow at 3pm"],
		["could we talk next Monday morning?", "next Monday morning"],
	])("is read from %j", (text, time) => {
		expect(read(text).preferredTime).toBe(time);
	});

	it("is read without the word call when it was asked for", () => {
		expect(read("Thursday after 16:00", asked("When should we call you?")).preferredTime).toBe(
			"Thursday after 16:00",
		);
	});

	it.each([
		"we need it by Friday",
		"we launch on Tuesday",
		"every Monday our pipeline breaks",
		"who can I talk to?",
	])("is not read from %j", (text) => {
		expect(read(text).preferredTime).toBeUndefined();
	});
});

it("gives no key for what was not said", () => {
	expect(read("hello")).toEqual({});
});
