/** What a question wants to know of something already spoken of, and how a sentence that tells it looks. */
type Aspect = { name: string; asked: RegExp; told: RegExp };

const ASPECTS = [
	{
		name: "duration",
		asked:
			/\bhow (long|fast|quick|soon)|\btime ?(line|frame)|\bduration|\bhow many (weeks|months|days)|\bwhen (was|were|did)/i,
		told: /\b(\w+ )?(day|week|month|year)s?\b/i,
	},
	{
		name: "team",
		asked:
			/\bhow (big|large) (was|is) the team|\bhow many (people|engineers|developers|of you)|\bteam size|\bwho (worked|works|was|were|did|is|are|would|will) /i,
		told: /\b(engineers?|of ours|of theirs|team of|developers)\b/i,
	},
	{
		name: "result",
		asked:
			/\b(result|outcome|success|work out|did (it|that) (work|help|pay)|improve|impact|benefit|achiev|save|numbers?|metrics?|accura|how (good|well))/i,
		told: /\b(percent|%|half|third|quarter|two thirds|fell|rose|from .+ to|out of|seconds|daily|now|alone)\b/i,
	},
	{
		name: "technology",
		asked:
			/\b(tech|stack|tools?|framework|which (model|database|language)|what (model|database|language)s?|built with|written in|vector|llm)\b/i,
		told: /\b(PostgreSQL|pgvector|Elasticsearch|Qdrant|Kafka|ClickHouse|dbt|Snowflake|Java|Go|TypeScript|Python|Delphi|COBOL|PHP|models?|vector|index|cloud|Terraform|Kubernetes)\b/,
	},
	{
		name: "difficulty",
		asked:
			/\b(hard(est)?|difficult|challeng|problem|risk|go(es)? wrong|went wrong|obstacle|lesson|learn)/i,
		told: /\b(difficult|hard|wrong|break|broke|fail(s|ed|ure)?|effort|could not|trouble)\b/i,
	},
	{
		name: "protection",
		asked: /\b(secur|privacy|sensitive|personal|confidential|access|permission|gdpr)/i,
		told: /\b(personal|removed|permission|access|leave the house|own machines|approved|encrypted|pseudonymis)/i,
	},
	{
		name: "afterwards",
		asked: /\b(after(wards)?|hand.?over|maintain|who (runs|owns)|support|today|still)\b/i,
		told: /\b(hand-over|alone|since|own (team|engineers|developers)|after|today|now)\b/i,
	},
] as const satisfies readonly Aspect[];

export type AspectName = (typeof ASPECTS)[number]["name"];

export function aspectOf(question: string): AspectName | null {
	return ASPECTS.find((aspect) => aspect.asked.test(question))?.name ?? null;
}

export function tells(aspect: AspectName, sentence: string): boolean {
	return ASPECTS.some((one) => one.name === aspect && one.told.test(sentence));
}
