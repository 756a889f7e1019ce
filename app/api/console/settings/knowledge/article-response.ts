import { problem } from "@/lib/http/problem";
import type { SavedArticle } from "@/lib/workflows/settings/save-article";
import { savedResponse } from "../saved-response";

export function articleResponse(answer: SavedArticle["answer"]): Response {
	return answer.result === "gone" ? problem("not_found") : savedResponse(answer);
}
