import { describe, expect, it } from "vitest";
import { EnvironmentError, readEnvironment } from "./env";

function problemsOf(source: Record<string, string>): readonly string[] {
	try {
		readEnvironment(source);
		return [];
	} catch (error) {
		if (error instanceof EnvironmentError) return error.problems;
		throw error;
	}
}

describe("the environment", () => {
	it("may be empty: everything has a default or is optional", () => {
		expect(readEnvironment({})).toMatchObject({
			PORT: 3000,
			BATON_DATA_DIR: ".baton",
			LOG_LEVEL: "info",
		});
	});

	it("counts an empty variable as unset", () => {
		expect(readEnvironment({ PORT: "", SLACK_WEBHOOK_URL: "" })).toEqual(readEnvironment({}));
	});

	it("leaves the variables of others alone", () => {
		expect(problemsOf({ PATH: "/usr/bin", HOME: "/root" })).toEqual([]);
	});

	it.each([
		["PORT", "0"],
		["PORT", "65536"],
		["PORT", "http"],
		["PORT", "80.5"],
		["APP_URL", "baton.example"],
		["APP_URL", "ftp://baton.example"],
		["APP_SECRET", "too short"],
		["APP_SECRET_PREVIOUS", "too short,another-app-secret-of-more-than-32-chars"],
		["DATABASE_URL", "mysql://localhost/baton"],
		["BATON_CLOCK", "yesterday"],
		["OPENAI_BASE_URL", "localhost:8080"],
		["SLACK_WEBHOOK_URL", "#new-leads"],
		["CALENDLY_URL", "calendly.com/acme"],
		["SMTP_URL", "mail.acme.example"],
		["SALES_EMAIL", "sales"],
		["LOG_LEVEL", "loud"],
	])("refuses %s=%s and names the variable", (name, value) => {
		const problems = problemsOf({ [name]: value, MAIL_FROM: "hello@acme.example" });
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(new RegExp(`^${name} `));
	});

	it("takes the first and the last port", () => {
		expect(problemsOf({ PORT: "1" })).toEqual([]);
		expect(problemsOf({ PORT: "65535" })).toEqual([]);
	});

	it("wants the first admin's address and password together", () => {
		expect(problemsOf({ BATON_ADMIN_EMAIL: "anna@acme.example" })).toHaveLength(1);
		expect(problemsOf({ BATON_ADMIN_PASSWORD: "twelve characters" })).toHaveLength(1);
		const both = {
			BATON_ADMIN_EMAIL: "anna@acme.example",
			BATON_ADMIN_PASSWORD: "twelve characters",
		};
		expect(problemsOf(both)).toEqual([]);
	});

	it("wants a sender for its mail", () => {
		expect(problemsOf({ SMTP_URL: "smtp://localhost:25" })).toEqual([
			"MAIL_FROM is needed with SMTP_URL",
		]);
	});

	it("lists everything that is wrong at once, one line a variable, without the secrets", () => {
		const wrong = { PORT: "http", LOG_LEVEL: "loud", APP_SECRET: "hunter2" };
		expect(problemsOf(wrong).map((line) => line.split(" ")[0])).toEqual([
			"PORT",
			"APP_SECRET",
			"LOG_LEVEL",
		]);
		expect(() => readEnvironment(wrong)).toThrow(/needs mending:\n {2}- PORT/);
		expect(problemsOf(wrong).join()).not.toContain("hunter2");
	});
});
