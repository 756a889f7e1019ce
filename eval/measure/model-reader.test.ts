import { describe, expect, it, onTestFinished } from "vitest";
import { startFakeModel } from "@/lib/testing/fakes/openai";
import { modelReader } from "./model-reader";

describe("modelReader", () => {
	it("refuses to measure a model that nobody configured", () => {
		expect(() => modelReader({})).toThrow("OPENAI_MODEL");
	});

	it("asks the model once a turn and counts no fault when it answers", async () => {
		const fake = await startFakeModel();
		onTestFinished(() => fake.stop());
		const reader = modelReader({ OPENAI_BASE_URL: fake.baseUrl, OPENAI_MODEL: "fake-model" });
		const reading = await reader.read({ text: "Can I talk to an engineer?", history: [] });
		expect(reading.signals.map((signal) => signal.fact)).toContain("explicit_request");
		expect(fake.calls).toHaveLength(1);
		expect(reader.faults()).toBe(0);
	});

	it("counts what the model did not answer, and reads it with the built-in reader", async () => {
		const reader = modelReader({ OPENAI_BASE_URL: "http://127.0.0.1:9", OPENAI_MODEL: "gone" });
		const reading = await reader.read({ text: "Can I talk to an engineer?", history: [] });
		expect(reading.signals.map((signal) => signal.fact)).toContain("explicit_request");
		expect(reader.faults()).toBe(1);
	});
});
