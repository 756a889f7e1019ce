import type { DemoArticle } from "./article";
import { aiCaseStudies } from "./case-studies-ai";
import { engineeringCaseStudies } from "./case-studies-engineering";
import { companyArticles } from "./company";
import { processArticles } from "./process";
import { questionArticles } from "./questions";
import { resourceArticles } from "./resources";
import { aiServices } from "./services-ai";
import { engineeringServices } from "./services-engineering";

/** All knowledge an empty database starts with. */
export const demoKnowledge: readonly DemoArticle[] = [
	...aiServices,
	...engineeringServices,
	...processArticles,
	...companyArticles,
	...questionArticles,
	...aiCaseStudies,
	...engineeringCaseStudies,
	...resourceArticles,
];
