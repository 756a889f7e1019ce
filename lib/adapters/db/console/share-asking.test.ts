import { describe, expect, it } from "vitest";
import { shareAsking } from "./share-asking";

/** Askings that are answered one after the other, when the test says so. */
function aSlowAsk() {
	const answers: ((answer: string) => void)[] = [];
	const asked: string[] = [];
	const ask = shareAsking(
		(key: string) =>
			new Promise<string>((resolve) => {
				asked.push(key);
				answers.push(resolve);
			}),
		(key) => key,
	);
	return { ask, asked, answers };
}

const settled = () => new Promise((done) => setImmediate(done));

describe("many who ask the same at once", () => {
	it("share one asking, which begins after all of their questions", async () => {
		const { ask, asked, answers } = aSlowAsk();
		const first = ask("inbox");
		const others = [ask("inbox"), ask("inbox"), ask("inbox")];
		expect(asked).toHaveLength(1);
		answers[0]?.("before");
		expect(await first).toBe("before");
		await settled();
		expect(asked).toHaveLength(2);
		answers[1]?.("after");
		expect(await Promise.all(others)).toEqual(["after", "after", "after"]);
	});

	it("are asked for anew once nobody waits any more", async () => {
		const { ask, asked, answers } = aSlowAsk();
		const first = ask("inbox");
		answers[0]?.("one");
		await first;
		await settled();
		void ask("inbox");
		expect(asked).toHaveLength(2);
	});

	it("do not wait for those who ask something else", () => {
		const { ask, asked } = aSlowAsk();
		void ask("inbox");
		void ask("resolved");
		expect(asked).toEqual(["inbox", "resolved"]);
	});

	it("are answered although the asking before theirs failed", async () => {
		let times = 0;
		const ask = shareAsking(
			async () => {
				times += 1;
				if (times === 1) throw new Error("away");
				return "there";
			},
			() => "inbox",
		);
		const first = ask(null);
		const second = ask(null);
		await expect(first).rejects.toThrow("away");
		expect(await second).toBe("there");
	});
});
