import { compileRules } from "../rule";
import { SHARED } from "./shared";

const LEXICON = {
	...SHARED,
	MONTH:
		"styczni\\w*|luty|lutego|lutym|marc\\w*|marzec|kwieci\\w*|kwietni\\w*|maj\\w*|czerw\\w*|lip\\w{2,4}|sierp\\w*|wrzes\\w*|wrzesni\\w*|pazdziernik\\w*|listopad\\w*|grud\\w+",
	DATE: "(?:(?:konc\\w+ |poczatk\\w+ |polow\\w+ |pierwsz\\w+ |drugi\\w+ |trzeci\\w+ |czwart\\w+ |przyszl\\w+ |nastepn\\w+ |t\\w{1,2} |w |we |na |do )*)(?:q[1-4]|kwartal\\w*|{MONTH}|miesiac\\w*|tygodni\\w*|tydzien|roku?|lat[oa]|jesien\\w*|zim\\w+|wiosn\\w+|swiat\\w*|\\d{1,2} (?:{MONTH})|20[2-4]\\d|poniedzial\\w+|wtor\\w+|srod\\w+|czwart\\w+|piat\\w+|audyt\\w*|targ\\w+|black friday)",
	ROLE: "dyrektor\\w* (?:technicz\\w+|it|ds\\.? \\w+|do spraw \\w+|produkt\\w+|rozwoj\\w+|technolog\\w+)|(?:kierownik\\w*|szef\\w*|head) (?:dzialu )?(?:it|technologii|inzynierii|rozwoju|danych|oprogramowania|produktu|informatyki)",
};

export const POLISH = compileRules(LEXICON, [
	{
		facts: ["authority_confirmed"],
		says: ["(?<=^|\\n|, ?)(?:prezes\\w*|wlasciciel\\w*|dyrektor\\w*(?: \\w+)?)(?=$|[\\n,])"],
	},
	{
		facts: ["company_confirmed"],
		says: ["(?<=^|\\n|, ?)(?:\\w+ ){0,3}?(?:{TRADE})(?=$|[\\n,])(?![^\\n]*\\?)"],
	},
	{
		facts: ["problem_partial"],
		says: [
			"jak (?:wyglada|dziala|pracujecie|przebiega|mierzycie|podchodzicie|rozwiazaliscie|zaczynacie|wygladalaby)\\b[^\\n?]{5,}\\?",
			"(?:ile trwa|jak dlugo trwa)\\b[^\\n?]{0,40}",
			"(?:case study|studium przypadku|podobny projekt|podobne projekty|referencj\\w+)\\b",
			"kto (?:\\w+ ){0,3}?(?:prowadzi|pracuje|odpowiada)[^\\n]{0,40}\\?",
		],
	},
	{
		facts: ["authority_confirmed", "technical_leader"],
		says: [
			"(?:jestem|jako|pracuje jako|moja rola to|moje stanowisko to)(?: tutaj| tu| nowym| nowa)* ?(?:{TITLE}|{ROLE})\\b",
			"(?:kieruje|zarzadzam|prowadze|odpowiadam za|szefuje)(?: tutaj| tu| calym| cala| dzialem| zespolem| dzial)* ?(?:it|inzynieri\\w+|technologi\\w+|danymi|rozwojem|oprogramowani\\w+|produktem|technologia|informatyk\\w+|engineering\\w*|developmentem)\\b",
			"(?:{TITLE}) (?:w|z|tutaj|tu)\\b",
			"(?<=^|\\n|, ?)(?:{ROLE})(?=$|\\n|,| (?:w|z|tutaj|i))",
		],
		unless: ["nie jestem|(?:czy (?:pan|pani|jestes)|wasz cto|byly|byla|byl )"],
	},
	{
		facts: ["authority_confirmed"],
		says: [
			"(?:jestem|jako) (?:\\w+ )?(?:{CHIEF}|prezes\\w*|wlasciciel\\w*|dyrektor\\w* (?:generaln\\w+|zarzadzajac\\w+|operacyjn\\w+)|czlonk\\w+ zarzadu|wspolnik\\w*)\\b",
			"(?:ja decyduje|decyduje ja|to moja decyzja|moja decyzja|podejmuje decyzj\\w+|decydujemy|mam budzet|odpowiadam za wybor|prowadze wybor)",
			"(?<!nie )(?:mam|prowadze|posiadam|nalezy do mnie|naleza do mnie) (?:(?!(?:w|z|ze|we|dla|do|na|o|od)\\b)\\w+ ){0,2}?(?:firm[ea]|firmy|spolke|sklepy?|hurtowni[ea]|fabryke|zaklady?|restauracj[ea]|hoteli?k?|apteki?|apteke|piekarni[ea]|drukarni[ea]|gospodarstwo|klinike|siec|agencj[ea]|kancelari[ea]|warsztaty?|szkole|przedszkol[ea]|browar|biznes)\\b",
			"(?:ocenia\\w+|porownuj\\w+|wybiera\\w+|analizuj\\w+|rozwaza\\w+)\\b[^\\n?]{0,40}?(?:{VENDOR})",
			"(?:przed|dla|do) (?:zarzad\\w*|rad\\w+ nadzorcz\\w+)\\b",
		],
		unless: ["nie jestem|(?:dla (?:mojego|naszego) (?:szefa|cto|dyrektora|przelozonego)|asystent)"],
	},
	{
		facts: ["founder", "authority_confirmed"],
		says: [
			"(?:jestem|jako) (?:\\w+ )?(?:wspol)?(?:zalozyciel\\w*|founder\\w*|co-?founder\\w*)\\b",
			"(?:zalozylem|zalozylam|zalozylismy) ",
			"(?:moj|nasz) (?:wlasny )?(?:startup|start-up)\\b",
			"(?<=^|\\n|, ?)(?:wspol)?zalozyciel(?:ka)?\\b",
		],
		unless: ["nie jestem|kto jest"],
	},
	{
		facts: ["authority_partial"],
		says: [
			"(?:jestem|jako) (?:\\w+ )?(?:{LEAD}|kierownik\\w* projektu|lider\\w*(?: zespolu| technicz\\w+)?|architekt\\w*|team leader\\w*|team leadem|kupiec)\\b",
			"dla (?:mojego|naszego|mojej|naszej) (?:szefa|cto|dyrektor\\w*|przelozon\\w+|kierownik\\w*)",
			"(?:(?:moj|nasz|moja) )?(?:szef\\w*|cto|dyrektor\\w*|przelozon\\w+) (?:prosil|chce|szuka|kazal|poprosil|zlecil)",
			"(?:prowadze|kieruje) (?:\\w+ )?zespolem",
		],
	},
	{
		facts: ["authority_low"],
		says: [
			"jestem (?:tylko |zwyklym )?(?:\\w+ )?(?:programist\\w+|developer\\w*|deweloper\\w*|inzynier\\w*|data scientist)\\b",
		],
	},
	{
		facts: ["company_confirmed"],
		says: [
			"(?:jestesmy|pracuje|dzialamy|pracujemy)(?: w| dla| firma| z| branzy| sektorze)* ?(?:[\\w-]+ ){0,4}?(?:{TRADE})",
			"(?:branz\\w+|sektor\\w*) (?:{TRADE}|\\w+)\\b(?![^\\n]*\\?)",
			"(?:seri\\w+ [a-e]\\b|series [a-e]\\b|gieldzie|firma rodzinna|obroty|przychod\\w+ \\d+|scale-?up)",
		],
		unless: ["(?:czy (?:macie|pracujecie|pracowaliscie|znacie))"],
	},
	{
		facts: ["company_partial"],
		says: [
			"(?:doswiadczen\\w+|referencj\\w+|klient\\w+|projekt\\w+) (?:\\w+ ){0,2}?(?:w|z|dla) [^\\n?]{0,30}?(?:{TRADE}|branz\\w+)",
			"(?:poprzedni\\w*|obecny\\w*|ostatni\\w*|dotychczasow\\w+) (?:dostawc\\w+|agencj\\w+|partner\\w*|wykonawc\\w+)",
			"zespol\\w* \\d+[- ]osobow\\w+",
		],
	},
	{
		facts: ["timing_confirmed"],
		says: [
			"(?:do|przed|najpozniej|od)(?: konca| konc\\w+| naszym| nasza| polowy)* ?(?:{DATE})\\b",
			"(?:produkcj\\w+|start\\w*|zaczac|rozpocz\\w+|gotow\\w+|uruchomi\\w+|wdroz\\w+|deadline|termin\\w*|premier\\w+|ruszyc)\\b[^\\n?]{0,40}?\\b(?:w|we|na|do|to|od|przed) ?(?:{DATE})\\b",
			"(?:za|w ciagu|w|przez) (?:najblizsz\\w+ |kolejn\\w+ )?(?:\\d+|dwa|dwoch|trzy|trzech|cztery|czterech|szesc|szesciu|kilka|kilku) (?:tygodni\\w*|miesiec\\w*|miesiac\\w*|dni)\\b",
			"(?:jak najszybciej|najszybciej jak|pilne|pilnie|pilny|asap|natychmiast|od zaraz|na wczoraj)\\b",
			"kiedy (?:mozecie|moglibyscie|mogliby|moze|mozna) (?:\\w+ ){0,3}?(?:zaczac|rozpoczac|wystartowac|ruszyc)",
			"(?:umowa|kontrakt|licencja|wsparcie) (?:\\w+ ){0,5}?(?:konczy|wygasa|uplywa)",
			"(?:rozmawiamy|w kontakcie|porownujemy|mamy|rozmawialismy|ocenia\\w+)\\b[^\\n?]{0,30}?(?:dwoma|trzema|kilkoma|innymi|inne|dwie|trzy|kilka|\\d+) (?:\\w+ )?(?:{VENDOR})",
			"(?:zarzad|rada nadzorcza|inwestorzy|inwestor) (?:\\w+ )?(?:spotyka|zbiera|oczekuje|oczekuja|chce|chca|decyduje)",
			"(?:zamknelismy|pozyskalismy|wlasnie zamknelismy) (?:\\w+ ){0,3}?(?:rund\\w+|finansowani\\w+|seri\\w+)|przetarg",
		],
		unless: [
			"(?:nie (?:ma|mamy) (?:\\w+ )?(?:pospiech\\w*|termin\\w*|deadline\\w*)|nie (?:spieszy|pilne)|bez (?:pospiechu|terminu)|urlop|zadzwoni\\w*|rozmow\\w+ (?:w|we)|telefon|zalozon\\w+ w)",
		],
	},
	{
		facts: ["timing_partial"],
		says: [
			"(?:czy macie|macie|czy sa) (?:\\w+ ){0,3}?(?:wolne|dostepn\\w+|moce|mozliwosci|kapacyt\\w+)",
			"od (?:\\w+ )?(?:miesiecy|tygodni|roku|pol roku)[^\\n?]{0,40}?(?:szuka\\w+|rekrut\\w+|znalezc)|(?:szuka\\w+|rekrut\\w+)[^\\n?]{0,40}?od (?:\\w+ )?(?:miesiecy|roku)",
			"nie (?:mozemy|moge|potrafimy) (?:\\w+ )?(?:znalezc|zatrudnic)\\b[^\\n?]{0,40}|w tym roku\\b",
		],
	},
	{
		facts: ["referral"],
		says: [
			"(?:polecil\\w*|polecono|polecili|poleci\\w+|zarekomendowa\\w+|skierowa\\w+|odeslal\\w*|podeslal\\w*|dal\\w* (?:mi|nam) (?:wasz|panstwa)|powiedzial\\w* (?:mi|nam) o was)\\b",
			"z polecenia|z rekomendacji|od znajomego",
			"(?:kazal\\w*|radzil\\w*|poradzil\\w*|doradzil\\w*|zasugerowal\\w*|namowil\\w*|mowil\\w*|powiedzial\\w*)\\b[^\\n?]{0,40}\\b(?:do was|z wami|z panstwem|do panstwa)\\b",
		],
		unless: [
			"(?:google|chatgpt|linkedin|co (?:mozecie )?polecacie|czy polecacie|czy moglibyscie polecic)",
		],
	},
	{
		facts: ["pre_funding"],
		says: [
			"(?:bez|nie mamy|jeszcze nie mamy|brak) (?:\\w+ )?(?:finansowania|inwestora|inwestorow|srodkow)|pre-?seed",
			"(?:szukamy|szukam) (?:\\w+ ){0,2}?(?:inwestor\\w*|finansowania)",
		],
	},
	{
		facts: ["consultant"],
		says: [
			"(?:dla|w imieniu) (?:(?:mojego|naszego) )?klienta\\b",
			"(?:dla|w imieniu) jednego z (?:moich|naszych) klientow\\b",
			"(?:moj|nasz) klient (?:szuka|potrzebuje|chce|ma|planuje)",
			"jestem (?:\\w+ )?(?:konsultant\\w*|doradc\\w*)",
		],
		unless: ["(?:nasi klienci|obslug\\w+ klienta|jestem (?:juz )?(?:waszym )?klientem)"],
	},
	{
		facts: ["solo"],
		says: [
			"(?:tylko ja|pracuje sam\\w*|jestem sam\\b|jestem sama\\b|robie wszystko sam\\w*|jednoosobow\\w+|solo developer|freelancer\\w*)\\b",
		],
		unless: ["nie (?:tylko ja|sam)"],
	},
]);
