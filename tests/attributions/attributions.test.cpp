#include <stet/attributions.hpp>

#include "support/catch.hpp"
#include "support/random_bytes.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct sample {
    std::string_view why;
    std::string_view text;
    std::string_view expected;  // source / cue / content ... content / style, one a line
    bool rules_only = false;    // the model finds more than that
};

constexpr sample samples[] = {
    {"an empty text has none", "", ""},
    {"nobody says anything", "The ferry left the harbour at noon. Rain fell on the island.", ""},

    {"signed quotations, a line each",
     "\u201CThe harbour was never as full as this.\u201D \u2015 Maria Olsen\n\u201CThey charge too "
     "much.\u201D \u2015 Tom Vale",
     "Maria Olsen / \u2015 / \u201CThe harbour was never as full as this.\u201D / direct\n"
     "Tom Vale / \u2015 / \u201CThey charge too much.\u201D / direct"},

    {"who asked is told more of behind a question",
     "\"Is the ferry late again?\" asked Maria Olsen, who runs the kiosk. \"I must go.\"",
     "Maria Olsen, who runs the kiosk / asked / \"Is the ferry late again?\" ... \"I must go.\" / "
     "direct",
     true},
    {"a verb that no list knows", "\"The ferry is late again,\" Olsen boomed.",
     "Olsen / boomed / \"The ferry is late again,\" / direct"},
    {"such a verb, and what its speaker is",
     "\"The ferry is late again?\" shrugged pensioner Ann Olsen, 81.",
     "pensioner Ann Olsen / shrugged / \"The ferry is late again?\" / direct", true},
    {"one who does more than speak is not asked for a verb",
     "\"The ferry is late again,\" and the passengers boomed.", "", true},
    {"who agrees goes on in a quotation",
     "Olsen disagreed. The mayor agreed. \"The ferry is late again. It will not come.\"",
     "The mayor / agreed / \"The ferry is late again. It will not come.\" / direct"},
    {"what stands at the front ends where somebody speaks",
     "Noting that the pier was closed, Olsen added: \"The ferry is late again.\"",
     "- / Noting / that the pier was closed / indirect\n"
     "Olsen / added / \"The ferry is late again.\" / direct",
     true},

    {"to whom a thing seems so",
     "To Olsen, the offer was an insult. To many voters, the levy is a betrayal. To the shock of "
     "the town, it passed. To win the vote, Olsen must speak.",
     "Olsen / To / the offer was an insult / indirect\n"
     "many voters / To / the levy is a betrayal / indirect"},
    {"what a poll says",
     "In March, Olsen led Vale by six points in a new Herald poll released Sunday, her best yet. "
     "In a survey of 900 anglers, Vale had 40 percent support. Turnout was 45 percent in the poll.",
     "a new Herald poll released Sunday / in / Olsen led Vale by six points / indirect\n"
     "a survey of 900 anglers / In / Vale had 40 percent support / indirect"},
    {"what somebody gets to hear, and from whom",
     "The tunnel drew sharp criticism from anglers. Olsen, who had the backing of the council, "
     "lost. Vale won praise from residents for the plan. Ito has strong support among voters. The "
     "firm drew water from the lake.",
     "anglers / drew sharp criticism from / The tunnel / indirect\n"
     "the council / had the backing of / who / indirect\n"
     "residents / won praise from / Vale / indirect\n"
     "voters / has strong support among / Ito / indirect"},
    {"a name in quotation marks ends where somebody else speaks",
     "Olsen called the plan \"a bailout\" and his deputies have vowed to stop it. Vale on Monday "
     "demanded \"a full inquiry\" into the sinking.",
     "Olsen / called / the plan \"a bailout\" / mixed\n"
     "his deputies / have vowed / to stop it / indirect\n"
     "Vale / demanded / \"a full inquiry\" into the sinking / mixed"},
    {"who is told of behind a quotation speaks as well",
     "\"The ferry is late again,\" said Maria Olsen, a nurse from Vale, who feared that it would "
     "sink.",
     "Maria Olsen, a nurse from Vale / said / \"The ferry is late again,\" / direct\n"
     "who / feared / that it would sink / indirect"},
    {"according to somebody who says more than that",
     "According to one angler, who asked not to be named because he fishes there, as much as half "
     "of the lake is closed.",
     "one angler, who asked not to be named because he fishes there / According to / as much as "
     "half of the lake is closed / indirect"},
    {"of whom nobody says it", "The ferry has sunk, it has been claimed.",
     "- / has been claimed / The ferry has sunk / indirect"},
    {"a question without marks", "Why, then, had the ferry sunk? asked Olsen.",
     "Olsen / asked / Why, then, had the ferry sunk? / indirect"},
    {"as many as",
     "The union believes as many as 130 ferries are late. One guest noticed they did not eat. The "
     "harbour, he suspects, may close.",
     "The union / believes / as many as 130 ferries are late / indirect\n"
     "One guest / noticed / they did not eat / indirect\n"
     "he / suspects / The harbour ... may close / indirect"},
    {"several who say the same",
     "Estonia, Latvia and Olsen want a tunnel. On Monday, doctors, nurses and teachers said they "
     "would strike. The bridge is shut, Ann Vale and Bob Olsen said. Ann Vale, 52, and Bob Olsen "
     "said it was late. He saw the bridge, a kiosk and Olsen said it was late.",
     "Estonia, Latvia and Olsen / want / a tunnel / indirect\n"
     "doctors, nurses and teachers / said / they would strike / indirect\n"
     "Ann Vale and Bob Olsen / said / The bridge is shut / indirect\n"
     "Ann Vale, 52, and Bob Olsen / said / it was late / indirect\n"
     "Olsen / said / it was late / indirect"},
    {"what somebody does while he speaks",
     "\"It is late,\" said Ann Olsen, who runs a kiosk, pointing at the sea.",
     "Ann Olsen, who runs a kiosk / said / \"It is late,\" / direct"},
    {"what he does after that",
     "Olsen refused to sing, then gave in and did so. Vale intends to rule by May, and Olsen can "
     "then appeal.",
     "Olsen / refused / to sing / indirect\nVale / intends / to rule by May / indirect", true},
    {"what is bought may be told more of", "Olsen said it had bought Vale, an old ferry, in May.",
     "Olsen / said / it had bought Vale, an old ferry, in May / indirect"},
    {"who writes and orders",
     "Olsen wrote that the rule \"was late\" and ordered the harbour to pay.",
     "Olsen / wrote / that the rule \"was late\" / mixed\n"
     "Olsen / ordered / to pay / indirect",
     true},
    {"what a paper states, but not the states",
     "The filing states that the ferry sank. He won in swing states that voted late. A meeting has "
     "been called for tomorrow.",
     "The filing / states / that the ferry sank / indirect", true},
    {"a quotation and whose answer it is", "\u201COnly of a wet harvest,\u201D came the answer.",
     "- / came the answer / \u201COnly of a wet harvest,\u201D / direct"},
    {"both, and another one",
     "Both recalled raising it with Olsen. Another called the ban \"gone mad\". The union has "
     "urged "
     "a boycott.",
     "Both / recalled / raising it with Olsen / indirect\n"
     "Another / called / the ban \"gone mad\" / mixed\n"
     "The union / has urged / a boycott / indirect"},
    {"an opinion behind what it is",
     "The council wrote a price list, in the opinion of Professor Olsen.",
     "Professor Olsen / in the opinion of / The council wrote a price list / indirect"},
    {"a title opens a name", "After Friday prayers Imam Olsen said it was late.",
     "Imam Olsen / said / it was late / indirect"},
    {"a list of things is one content",
     "Olsen demands an audit, a cap on fares and the return of levies. All five deny theft, "
     "attempted fraud and the possession of fireworks. Vale praised the ferry, a rusty one, and "
     "left.",
     "Olsen / demands / an audit, a cap on fares and the return of levies / indirect\n"
     "All five / deny / theft, attempted fraud and the possession of fireworks / indirect\n"
     "Vale / praised / the ferry / indirect"},
    {"when something is expected, and what follows a colon",
     "Olsen did not expect a recovery before the second half. Vale opposes it: no ferry means no "
     "guests.",
     "Olsen / did not expect / a recovery before the second half / indirect\n"
     "Vale / opposes / it / indirect"},
    {"nobody says what is said",
     "The harbour is in talks, and it is said that three ferries have gone.",
     "- / is said / that three ferries have gone / indirect", true},
    {"a case that is made, issue that is taken, and how somebody puts it",
     "Olsen made the case for a tunnel. Vale took issue with the findings. As Olsen puts it, "
     "\"the ferry is late again\".",
     "Olsen / made the case for / a tunnel / indirect\n"
     "Vale / took issue with / the findings / indirect\n"
     "Olsen / puts it / \"the ferry is late again\" / direct"},
    {"who is asked and says nothing", "Asked whether the ferry would sail, Olsen shrugged.",
     "- / Asked / whether the ferry would sail / indirect", true},

    {"what is said in a clause before the main one ends with it",
     "After police said the road was safe, cars returned. Days after the firm said it would not "
     "sell, it sold.",
     "police / said / the road was safe / indirect\n"
     "the firm / said / it would not sell / indirect"},
    {"one behind the subject, with a clause of its own, and with a quotation",
     "Olsen, after police said that the road, which had been closed, was safe, drove home. After "
     "Olsen called the mayor \"a fool,\" councillors demanded that he resign.",
     "police / said / that the road, which had been closed, was safe / indirect\n"
     "Olsen / called / the mayor \"a fool,\" / mixed\n"
     "councillors / demanded / that he resign / indirect"},

    {"a clause inside a content does not end it",
     "Olsen said the ferry, which was built in Bergen, would never sail again.",
     "Olsen / said / the ferry, which was built in Bergen, would never sail again / indirect"},

    {"what stands between commas beside a noun does not end a content",
     "Police said the man, who has not been named, died. Critics described Reed, a friend of the "
     "mayor, as weak. Dunn accused Reed, who was born and raised in Oslo, of lying.",
     "Police / said / the man, who has not been named, died / indirect\n"
     "Critics / described / Reed, a friend of the mayor, as weak / indirect\n"
     "Dunn / accused / Reed, who was born and raised in Oslo, of lying / indirect"},
    {"a clause between commas before the verb of the sentence does",
     "The trial, which is expected to last five weeks, continues. For Jodie, who asked that her "
     "surname not be used, the decision was easy.",
     "- / is expected / which ... to last five weeks / indirect\n"
     "who / asked / that her surname not be used / indirect",
     true},
    {"somebody says what others believe, and the sentence goes on",
     "Spies believe the state staged the blast, two officials said, though they had no proof. The "
     "firm hopes to sell the unit, a banker said, and it has sold a ship. The firm expects sales "
     "to fall, said Lyle.",
     "two officials / said / Spies believe the state staged the blast / indirect\n"
     "a banker / said / The firm hopes to sell the unit ... and it has sold a ship / indirect\n"
     "Lyle / said / The firm expects sales to fall / indirect"},
    {"a further clause goes on behind who said so, unless somebody else speaks in it",
     "The shop closed first, she says, so nobody minded. The bridge was safe, Olsen insisted, but "
     "nobody had checked it. The ship was sold, records show, and experts say it is lost.",
     "she / says / The shop closed first ... so nobody minded / indirect\n"
     "Olsen / insisted / The bridge was safe ... but nobody had checked it / indirect\n"
     "records / show / The ship was sold / indirect\n"
     "experts / say / it is lost / indirect"},
    {"a verb behind \"and\" or \"but\" that no thing does",
     "The clinic said the wards were full and attributed the crowding to flu. She told investors "
     "the plant would open in May but declined to give a cost. The landlord says the carpet is "
     "ruined and wants £900. Police said the man entered the shop and demanded cash.",
     "The clinic / said / the wards were full / indirect\n"
     "The clinic / attributed / the crowding to flu / indirect\n"
     "She / told / the plant would open in May / indirect\n"
     "She / declined / to give a cost / indirect\n"
     "The landlord / says / the carpet is ruined / indirect\n"
     "The landlord / wants / £900 / indirect\n"
     "Police / said / the man entered the shop and demanded cash / indirect"},
    {"a clause beside a noun without \"which\"",
     "The council closed the pool, a move the union called a stunt. It is a plan the mayor says "
     "will save lives. The firm cut jobs, a decision ministers described as “regrettable”. The "
     "profit was £4m, and the firm said it was above the £3m analysts had forecast.",
     "the union / called / a stunt / indirect\n"
     "the mayor / says / a plan ... will save lives / indirect\n"
     "ministers / described / as “regrettable” / mixed\n"
     "the firm / said / it was above the £3m analysts had forecast / indirect",
     true},
    {"such a clause in a subject ends before the verb of the sentence",
     "The building the council wants to demolish was listed in 1987. The report the minister said "
     "he had not read was leaked. The man who runs the bank said it was safe.",
     "the council / wants / to demolish / indirect\n"
     "the minister / said / he had not read / indirect\n"
     "The man who runs the bank / said / it was safe / indirect"},
    {"what stands behind an impersonal verb",
     "It is feared a bigger battle is brewing. It is believed four people were hurt.",
     "- / is feared / a bigger battle is brewing / indirect\n"
     "- / is believed / four people were hurt / indirect",
     true},
    {"a further clause behind \"that\" is the writer's",
     "The report said that people give up, and the figures have risen. Exporters are hoping that "
     "Peru, which took a ship in July, will take more.",
     "The report / said / that people give up / indirect\n"
     "Exporters / are hoping / that Peru, which took a ship in July, will take more / indirect"},
    {"who speaks for somebody in court, and where",
     "“There was no nickel,” Ann Vale KC, prosecuting, told the jury. The wind rose at three, "
     "Olsen said outside, and I was up in it.",
     "Ann Vale KC, prosecuting / told / “There was no nickel,” / direct\n"
     "Olsen / said / The wind rose at three ... and I was up in it / indirect",
     true},
    {"when something is promised for, and when it was announced",
     "Olsen pledged two more ships by August. She announced the sale on Friday.",
     "Olsen / pledged / two more ships by August / indirect\n"
     "She / announced / the sale / indirect"},
    {"when and where a verb of saying stands before \"that\" and \"to\"",
     "The league decided on Monday night to move the game. Her lawyer countered in his speech that "
     "the tape was fake.",
     "The league / decided / to move the game / indirect\n"
     "Her lawyer / countered / that the tape was fake / indirect",
     true},
    {"a verb with a tense behind what somebody hopes or expects to do",
     "She expects the firm to sell homes and would not rule out a bid. The union plans to strike "
     "on "
     "Friday but will hold talks first. He wants to sit down and talk about it.",
     "She / expects / the firm to sell homes / indirect\n"
     "She / would not rule out / a bid / indirect\n"
     "The union / plans / to strike on Friday / indirect\n"
     "He / wants / to sit down and talk about it / indirect",
     true},
    {"what somebody may want, and what to do then",
     "If you want to try it, pick the large one. If she says no, open a dispute.",
     "you / want / to try it / indirect\n"
     "she / says / no / indirect",
     true},
    {"what is called in and shown round",
     "A lender called in a loan last month over a ship that failed. Olsen showed her a photograph. "
     "Theatre: The Weighbridge, Grimsby",
     ""},
    {"who puts a figure on it, and what else is put",
     "The council put the cost at £3 million. Early reports put it at about 200. Doctors put the "
     "outbreak down to bad water. Estimates put the crowd at 40. The union put members at risk. "
     "He put the book down to answer the phone.",
     "The council / put / the cost at £3 million / indirect\n"
     "Early reports / put / it at about 200 / indirect\n"
     "Doctors / put / the outbreak down to bad water / indirect\n"
     "Estimates / put / the crowd at 40 / indirect"},
    {"what a law requires, and what a task does",
     "The bill would require banks to keep more cash. The order, issued on Tuesday, forbids "
     "fires. The job requires patience.",
     "The bill / would require / banks to keep more cash / indirect\n"
     "The order, issued on Tuesday / forbids / fires / indirect",
     true},
    {"what somebody would like, weighs and rules out",
     "Residents would like a crossing. The board is weighing a sale. Police ruled out foul play. "
     "She objects to the plan. It has since emerged that the file was lost.",
     "Residents / would like / a crossing / indirect\n"
     "The board / is weighing / a sale / indirect\n"
     "Police / ruled out / foul play / indirect\n"
     "She / objects to / the plan / indirect\n"
     "- / emerged / that the file was lost / indirect",
     true},
    {"a clause goes on with its verb behind who said so",
     "The road is closed, police said, and will reopen on Monday. The figures were wrong, she "
     "said, "
     "and called for an inquiry.",
     "police / said / The road is closed ... and will reopen on Monday / indirect\n"
     "she / said / The figures were wrong / indirect\n"
     "she / called for / an inquiry / indirect"},

    {"who orders, agrees, promises and appeals",
     "The clerk opened the door and ordered them to leave. It has agreed to refund him. The firm "
     "promised higher wages. Police appealed for witnesses. The court directed the police to open "
     "a case. The court ruled on Monday that the firm must pay.",
     "The clerk / ordered / to leave / indirect\n"
     "It / has agreed / to refund him / indirect\n"
     "The firm / promised / higher wages / indirect\n"
     "Police / appealed for / witnesses / indirect\n"
     "The court / directed / to open a case / indirect\n"
     "The court / ruled / that the firm must pay / indirect"},
    {"what a court hears", "He was drunk, an inquest heard. Jurors heard that he ran away.",
     "an inquest / heard / He was drunk / indirect\n"
     "Jurors / heard / that he ran away / indirect"},
    {"who is told is in no part, and neither is what was done before",
     "The company warned investors that sales would fall. The firm paid a fine and promised to "
     "change.",
     "The company / warned / that sales would fall / indirect\n"
     "The firm / promised / to change / indirect"},

    {"a second verb whose subject is who said the first",
     "The union said talks would fail and threatened to strike. The mayor says it is safe but "
     "engineers warn that it may fall. He said it was safe but that it might fall.",
     "The union / said / talks would fail / indirect\n"
     "The union / threatened / to strike / indirect\n"
     "The mayor / says / it is safe / indirect\n"
     "engineers / warn / that it may fall / indirect\n"
     "He / said / it was safe but that it might fall / indirect"},
    {"who is described before a name and behind it, and who is named behind a cue",
     "The mayor, Tom Dunn, who joined in May, said it was late. Rates, says the governor, Elin "
     "Sorby, will fall. The others agreed; only 9% said no.",
     "The mayor, Tom Dunn, who joined in May / said / it was late / indirect\n"
     "the governor, Elin Sorby / says / Rates ... will fall / indirect\n"
     "only 9% / said / no / indirect"},
    {"whom somebody tells without that, and by whom a plan was described",
     "She told investors profits would fall. The plan was described by critics as risky.",
     "She / told / profits would fall / indirect\n"
     "critics / was described by / The plan ... as risky / indirect"},
    {"a clause between commas with two verbs, of which one attributes",
     "Anna Reed, who chairs the board and supports the plan, said it would work.",
     "Anna Reed, who chairs the board and supports the plan / said / it would work / indirect\n"
     "who / supports / the plan / indirect",
     true},
    {"calls to do something, which nobody is named for, and who was told",
     "The club ignored calls to sack the coach. He was told he would lose his job.",
     "- / was told / he would lose his job / indirect"},
    {"who says something behind a place and a clause",
     "In Leeds, prices had fallen by a fifth, said Rowe. Sales were down, said its managing "
     "director, Colin Rowe. Ann Cole has resigned; her deputy, the council said, would take over.",
     "Rowe / said / In Leeds, prices had fallen by a fifth / indirect\n"
     "its managing director, Colin Rowe / said / Sales were down / indirect\n"
     "the council / said / her deputy ... would take over / indirect"},
    {"what a participle says in the subject of somebody who speaks",
     "A man calling himself Duke said he owned the house. The club disputes this, saying that it "
     "paid in full.",
     "A man calling himself Duke / said / he owned the house / indirect\n"
     "The club / disputes / this / indirect\n"
     "The club / saying / that it paid in full / indirect"},
    {"neither side, many, and who has done so for years",
     "Neither the firm nor the union has said when talks will begin. Economists say growth is "
     "slowing, and many expect a recession. Engineers have for years warned that it may fall.",
     "Neither the firm nor the union / has said / when talks will begin / indirect\n"
     "Economists / say / growth is slowing / indirect\n"
     "many / expect / a recession / indirect\n"
     "Engineers / have for years warned / that it may fall / indirect"},
    {"who of two clauses finds something, and who resigned before saying something",
     "The judge agreed, but the appeals court reversed, finding that the law was valid. Jo Hart, "
     "54, resigned on Monday, saying he was tired.",
     "the appeals court / finding / that the law was valid / indirect\n"
     "Jo Hart / saying / he was tired / indirect"},
    {"according to something that came out in a month, in the middle",
     "The dam, according to a study published in May, is leaking. In May, according to the agency, "
     "the dam leaked.",
     "a study published in May / according to / The dam ... is leaking / indirect\n"
     "the agency / according to / In May ... the dam leaked / indirect"},
    {"by whom a plan was hailed, and a plan that was announced",
     "The plan was hailed by unions as a triumph. The ministry announced a plan that will cost "
     "\u00A34m.",
     "unions / was hailed by / The plan ... as a triumph / indirect\n"
     "The ministry / announced / a plan that will cost \u00A34m / indirect"},
    {"a report behind a place and a colon",
     "New Delhi: The court on Friday said the law was valid, and that those who had gone before it "
     "should be heard again within the year, if they so wish.",
     "The court / said / the law was valid, and that those who had gone before it should be heard "
     "again within the year, if they so wish / indirect"},

    {"a cue before a quotation that begins small interrupts",
     "The bridge, Olsen said, \u201Cis not safe.\u201D If it rains, she added, \u201Cwe stay at "
     "home.\u201D",
     "Olsen / said / The bridge ... \u201Cis not safe.\u201D / mixed\n"
     "she / added / If it rains ... \u201Cwe stay at home.\u201D / mixed"},
    {"a place, a time or a word that leads on is not part of it",
     "In May, Olsen said, \u201Cwe will know more.\u201D Still, she added, \u201Cwe hope for the "
     "best.\u201D",
     "Olsen / said / \u201Cwe will know more.\u201D / direct\n"
     "she / added / \u201Cwe hope for the best.\u201D / direct"},
    {"a quotation goes on behind and",
     "The plan will cost jobs, Olsen said, and \u201Ctear the heart out of the town.\u201D",
     "Olsen / said / The plan will cost jobs ... and \u201Ctear the heart out of the town.\u201D / "
     "mixed"},

    {"a name between commas describes who is named before it",
     "The pier is closed, a harbour spokeswoman, Mia Boe, said.",
     "a harbour spokeswoman, Mia Boe / said / The pier is closed / indirect"},
    {"what studies found, of which somebody does something",
     "Rowing to work may save money, a study published on Monday found.",
     "a study published on Monday / found / Rowing to work may save money / indirect"},
    {"what somebody does before speaking is not said",
     "Speaking on the quay, Olsen said the pier was closed.",
     "Olsen / said / the pier was closed / indirect"},

    {"single marks that open each paragraph",
     "\u2018It is a drop in the ocean,\u2019 said Olsen.\n\n\u2018Nobody will thank her.\n\n"
     "\u2018What people need is work.\u2019",
     "Olsen / said / \u2018It is a drop in the ocean,\u2019 ... \u2018Nobody will thank her. ... "
     "\u2018What people need is work.\u2019 / direct"},
    {"who is told has a name like a day",
     "She told Radio 4's Today programme that the pier was closed.",
     "She / told / that the pier was closed / indirect"},
    {"there is nobody of whom fears are", "There were fears that the pier would sink.",
     "- / were fears / that the pier would sink / indirect", true},
    {"British spelling", "Olsen apologised for \"any offence caused\".",
     "Olsen / apologised for / \"any offence caused\" / direct", true},
    {"a dateline belongs to nobody",
     "HULL, England (Reuters) - The ferry will not sail again, its owners said on Monday.\n"
     "OSLO \u2014 Olsen said the pier was closed.",
     "its owners / said / The ferry will not sail again / indirect\n"
     "Olsen / said / the pier was closed / indirect"},

    // Contractions hold a source and a verb of the cue.
    {"a contracted verb belongs to the cue",
     "They've argued that the bridge will not hold. She\u2019d said the plan was dead.",
     "They / 've argued / that the bridge will not hold / indirect\n"
     "She / \u2019d said / the plan was dead / indirect"},
    {"a name with a contracted verb", "Olsen's saying that the harbour needs money.",
     "Olsen / 's saying / that the harbour needs money / indirect"},
    {"a possessive is no contraction", "\"The ferry is late again,\" Wendy's said.",
     "Wendy's / said / \"The ferry is late again,\" / direct"},
    {"who is told is no source", "I'm told that she will come.",
     "- / told / that she will come / indirect", true},
    {"only its own verb", "\"I am late,\" she's reported to have told her friends.",
     "she / 's reported / \"I am late,\" / direct", true},

    {"who is told by somebody is no content",
     "She was told by a clerk that the office was shut. The crew were asked by Olsen whether the "
     "pump ran.",
     "a clerk / was told by / that the office was shut / indirect\n"
     "Olsen / were asked by / whether the pump ran / indirect",
     true},
    {"who is told by somebody, and not what", "She was told by a clerk.", "", true},
    {"what many own is part of a name",
     "The Miners' Union called the offer an insult.\n\nThe Farmers\u2019 Bank said profits rose.",
     "The Miners' Union / called / the offer an insult / indirect\n"
     "The Farmers\u2019 Bank / said / profits rose / indirect"},

    {"who writes what others think",
     "Traders think the price could fall, a Melton & Sons analyst wrote in a note on Monday.",
     "a Melton & Sons analyst / wrote in a note / Traders think the price could fall / indirect",
     true},

    {"who reads it belongs to the manner",
     "Oil prices will fall, the bank said in a note to clients on Monday.",
     "the bank / said in a note / Oil prices will fall / indirect", true},
    {"what was said tells nothing", "This is part of what was said.", ""},

    // Behind what was said.
    {"as somebody says", "The harbour is full, as the mayor said on Monday.",
     "the mayor / said / The harbour is full / indirect", true},
    {"as somebody puts it, behind a quotation",
     "The ferry is \"a floating joke,\" as Olsen put it.",
     "Olsen / put it / The ferry is \"a floating joke,\" / mixed", true},
    {"as somebody puts it, between", "The harbour is, as the mayor put it, a \"floating joke.\"",
     "the mayor / put it / The harbour is ... a \"floating joke.\" / mixed", true},
    {"what happens as somebody speaks is not said by them",
     "The ferry sank as Olsen spoke to reporters.", "", true},

    // Transcripts.
    {"turns of a transcript",
     "VALE: Is it closed? It looks closed.\n\nOLSEN: It is. She said it was.\n\nVALE: I see.",
     "VALE / : / Is it closed? It looks closed. / indirect\n"
     "OLSEN / : / It is. She said it was. / indirect\n"
     "VALE / : / I see. / indirect"},
    {"a quoted transcript, with a turn of two paragraphs",
     "\"VALE: Is it closed?\n\n\"(CROSSTALK.)\n\n\"OLSEN: It is.\n\n\"It will "
     "stay so.\n\n\"VALE: I see.\"",
     "VALE / : / Is it closed? / direct\n"
     "OLSEN / : / It is. ... \"It will stay so. / direct\n"
     "VALE / : / I see.\" / direct"},

    // Direct speech.
    {"speaker behind the quotation", R"("The bridge is closed for the winter," said Maria Olsen.)",
     R"(Maria Olsen / said / "The bridge is closed for the winter," / direct)"},
    {"speaker behind the quotation, before the verb",
     R"("The bridge is closed for the winter," the engineer said.)",
     R"(the engineer / said / "The bridge is closed for the winter," / direct)"},
    {"speaker before the quotation", R"(The engineer said, "The bridge is closed for the winter.")",
     R"(The engineer / said / "The bridge is closed for the winter." / direct)"},
    {"speaker inside the quotation",
     R"("The bridge is closed," Olsen said, "and it will stay closed until spring.")",
     R"(Olsen / said / "The bridge is closed," ... "and it will stay closed until spring." / direct)"},
    {"who the speaker is stands between the halves",
     R"("The bridge is closed," said Olsen, an engineer, "and it will stay closed until spring.")",
     R"(Olsen, an engineer / said / "The bridge is closed," ... "and it will stay closed until spring." / direct)"},
    {"a quotation of several sentences has one cue",
     R"("The bridge is closed. It will open in May," Olsen said.)",
     R"(Olsen / said / "The bridge is closed. It will open in May," / direct)"},
    {"a quotation goes on behind its cue",
     R"("The bridge is closed," Olsen said. "It will open again in May.")",
     R"(Olsen / said / "The bridge is closed," ... "It will open again in May." / direct)"},
    {"a quotation goes on in the next paragraph",
     "\"The bridge is closed,\" Olsen said.\n\n\"It will open again in May.\"",
     "Olsen / said / \"The bridge is closed,\" ... \"It will open again in May.\" / direct"},
    {"a quoted heading is no more of a quotation",
     "“It will rain,” Olsen said.\n\n“Why The Bridge Closed”\n\nThe bridge is old.",
     "Olsen / said / “It will rain,” / direct"},
    {"a colon announces the next paragraph",
     "The engineer continued:\n\n\"The bridge is closed, and nobody knows why.\"",
     "The engineer / continued / \"The bridge is closed, and nobody knows why.\" / direct"},
    {"a question mark does not part a quotation from its cue",
     R"("Who closed the bridge?" Olsen asked.)",
     R"(Olsen / asked / "Who closed the bridge?" / direct)"},
    {"two apostrophes are quotation marks",
     R"(''The bridge is closed for the winter,'' Mr. Olsen said.)",
     R"(Mr. Olsen / said / ''The bridge is closed for the winter,'' / direct)"},
    {"curly quotation marks", "“The bridge is closed for the winter,” she said.",
     "she / said / “The bridge is closed for the winter,” / direct"},
    {"a dash and a name sign a quotation", "\"The best soup I ever had.\" — Maria Olsen",
     "Maria Olsen / — / \"The best soup I ever had.\" / direct"},

    // Indirect speech.
    {"that", "The council said that the library would close in June.",
     "The council / said / that the library would close in June / indirect"},
    {"no that", "The council said the library would close in June.",
     "The council / said / the library would close in June / indirect"},
    {"behind its content", "The library will close in June, the council said.",
     "the council / said / The library will close in June / indirect"},
    {"amid its content", "The library, the council said, will close in June.",
     "the council / said / The library ... will close in June / indirect"},
    {"according to, in front", "According to the council, the library will close in June.",
     "the council / According to / the library will close in June / indirect"},
    {"a colon before a quotation in the next paragraph",
     "The firm's head, Ben Olsen, told the BBC:\n\n“We are sorry.”\n\nShe said in an email to "
     "staff on Friday:\n\n“It rains. It pours.”\n\nThe paper confirmed that, reporting:\n\n“It is "
     "shut.”",
     "The firm's head, Ben Olsen / told / “We are sorry.” / direct\n"
     "She / said in an email / “It rains. It pours.” / direct\n"
     "The paper / confirmed / that / indirect\n"
     "The paper / reporting / “It is shut.” / direct"},
    {"a heading before a colon is nobody",
     "Response: The state must do whatever it can. Image: The mill burns at night.", ""},
    {"a colon before no quotation", "The winners told the BBC:\n\nBest boat went to Olsen.", ""},
    {"things that are taken, not said",
     "The club conceded a late penalty. She claimed asylum in Norway. The boys were twice denied "
     "visas.\n\nShe conceded that it was dark.",
     "She / conceded / that it was dark / indirect"},
    {"what is called a name, or rung up",
     "A device called the Olsen Box hums. A group called the Sea Guild left.\n\nHe called Mary "
     "Olsen on Monday. He called the Health Act a mess.",
     "He / called / the Health Act a mess / indirect"},
    {"a show is seen", "It ended with a laser light show that lit the hill.", ""},
    {"according to, in front and without a comma",
     "According to Holm the ship was lost. According to the Danish ministry over 345 people have "
     "been hurt near Aarhus, Denmark.\n\nAccording to Vale it was late. According to a study "
     "published on Monday the drug, a pill, works.",
     "Holm / According to / the ship was lost / indirect\n"
     "the Danish ministry / According to / over 345 people have been hurt near Aarhus, Denmark / "
     "indirect\n"
     "Vale / According to / it was late / indirect\n"
     "a study published on Monday / According to / the drug, a pill, works / indirect"},
    {"according to, in front, with who that is",
     "According to the team's coach, Piet Visser, the boat leaked. According to Ben Olsen, 41, "
     "the dog bit first.\n\nAccording to an FBI summary, Ann Vale, an aide, was told. But, "
     "according to the poll, 46 percent stayed.",
     "the team's coach, Piet Visser / According to / the boat leaked / indirect\n"
     "Ben Olsen, 41 / According to / the dog bit first / indirect\n"
     "an FBI summary / According to / Ann Vale, an aide, was told / indirect\n"
     "the poll / according to / 46 percent stayed / indirect"},
    {"according to, behind", "The library will close in June, according to the council.",
     "the council / according to / The library will close in June / indirect"},
    {"only the outermost is reported", "Readers think the mayor lied, according to the council.",
     "the council / according to / Readers think the mayor lied / indirect"},
    {"the person told is in no span", "The mayor told reporters that the library would close.",
     "The mayor / told / that the library would close / indirect"},
    {"a question", "The mayor asked whether the library would close.",
     "The mayor / asked / whether the library would close / indirect"},
    {"an intention named by a gerund", "The mayor would not agree to closing the library.",
     "The mayor / would not agree / to closing the library / indirect"},
    {"an intention", "The mayor has promised to keep the library open.",
     "The mayor / has promised / to keep the library open / indirect"},
    {"a judgement on something", "The mayor criticised the plan.",
     "The mayor / criticised / the plan / indirect"},
    {"the preposition is part of the cue", "The mayor called for a vote on the plan.",
     "The mayor / called for / a vote on the plan / indirect"},
    {"auxiliaries, negation and adverbs are too", "The mayor has not yet said whether he will run.",
     "The mayor / has not yet said / whether he will run / indirect"},
    {"and so is the outlet", "The mayor said in a statement that the library would close.",
     "The mayor / said in a statement / that the library would close / indirect"},
    {"a clear matter", "The mayor has made it clear that the library would close.",
     "The mayor / has made it clear / that the library would close / indirect"},
    {"nobody is named: the subject is content", "The library is expected to close in June.",
     "- / is expected / The library ... to close in June / indirect"},

    {"to some, it is so", "The minister is thought to favour a vote.",
     "- / is thought / The minister ... to favour a vote / indirect"},
    {"who the source is stands between commas",
     "According to Olsen, who runs the mill, the river is clean.",
     "Olsen, who runs the mill / According to / the river is clean / indirect"},
    {"the time of what is hoped", "The mayor wants the road to open on Friday.",
     "The mayor / wants / the road to open on Friday / indirect"},
    {"this", "The mayor denies this.", "The mayor / denies / this / indirect"},
    {"the header of a document is no text", "date 2025-08-18Olsen said the library was safe.",
     "Olsen / said / the library was safe / indirect"},

    // Two cues in a sentence.
    {"the second takes the source of the first",
     "The mayor criticised the plan and added that the library was safe.",
     "The mayor / criticised / the plan / indirect\n"
     "The mayor / added / that the library was safe / indirect"},
    {"so does a participle", "The mayor criticised the plan, saying it would cost too much.",
     "The mayor / criticised / the plan / indirect\n"
     "The mayor / saying / it would cost too much / indirect"},

    // Sources.
    {"with an apposition", "Olsen, a retired teacher, said the library was safe.",
     "Olsen, a retired teacher / said / the library was safe / indirect"},
    {"with a party in brackets", "Senator Ann Hill (D-Ohio) said the library was safe.",
     "Senator Ann Hill (D-Ohio) / said / the library was safe / indirect"},
    {"without the day before it", "On Tuesday Olsen said the library was safe.",
     "Olsen / said / the library was safe / indirect"},

    // What is none, or mixed.
    {"words in quotation marks inside", "The mayor called the plan \"a sad joke\".",
     "The mayor / called / the plan \"a sad joke\" / mixed"},
    {"what leads on between commas is no part of who speaks",
     "The memo, however, suggests that sales will fall. The union, for its part, said it would "
     "wait.",
     "The memo / suggests / that sales will fall / indirect\n"
     "The union / said / it would wait / indirect"},
    {"a paper that has seen something thinks nothing of it",
     "Emails seen by the Herald suggest that the board was told in May.",
     "Emails seen by the Herald / suggest / that the board was told in May / indirect"},
    {"a question that is demanded", "Parents demanded to know why the school had been closed.",
     "Parents / demanded to know / why the school had been closed / indirect"},
    {"a question asked twice", "The mayor has not said when, or if, the bridge will reopen.",
     "The mayor / has not said / when, or if, the bridge will reopen / indirect"},
    {"who is told, and when, behind the content",
     "It is a sad day, the lawyer for the family told the Herald on Friday.",
     "the lawyer for the family / told / It is a sad day / indirect"},
    {"what data showed on a day, and what else happened",
     "Prices rose 3% in May, official data showed on Tuesday, while wages were flat.",
     "official data / showed / Prices rose 3% in May / indirect"},
    {"who did something else did not say it",
     "The minister blamed the fall on \"the storm\" and promised help. Olsen condemned \"the "
     "fuss\" "
     "and left the room.",
     "The minister / blamed / the fall on \"the storm\" / mixed\n"
     "The minister / promised / help / indirect\n"
     "Olsen / condemned / \"the fuss\" / direct",
     true},
    {"what a team reports in a journal",
     "The bacteria divide once in a hundred years, the team reports in the journal Marine Notes.",
     "the team / reports / The bacteria divide once in a hundred years / indirect"},
    {"a clause whose verb no list knows", "The drug cut deaths by a third, scientists reported.",
     "scientists / reported / The drug cut deaths by a third / indirect"},
    {"who is named behind what he does",
     "\"We will act,\" said the foreign secretary, David Lamb, on Monday. \"And we will win.\"",
     "the foreign secretary, David Lamb / said / \"We will act,\" ... \"And we will win.\" / "
     "direct"},
    {"what somebody's view is", "But the bank's view is that rates will rise in June.",
     "the bank's / view is / that rates will rise in June / indirect"},
    {"what the hope is", "The hope in Lund is that the pier will hold.",
     "- / The hope in Lund is / that the pier will hold / indirect", true},
    {"a message with a colon", "Her message to parents was simple: \"Read to them.\"",
     "Her / message to parents was simple / \"Read to them.\" / direct", true},
    {"what is no stance", "His dog is that of a friend. The report is that it rained.", "", true},
    {"in somebody's words", "In the words of the mayor, the talks were \"a train wreck.\"",
     "the mayor / In the words of / the talks were \"a train wreck.\" / mixed", true},
    {"what was reported, nobody says by whom", "It was reported that the club would appeal.",
     "- / was reported / that the club would appeal / indirect", true},
    {"who is asked speaks", "Olsen, asked about the deal, said it was dead.",
     "Olsen / asked about / the deal / indirect\nOlsen / said / it was dead / indirect", true},
    {"who asks something else speaks",
     "A neighbour, who asked not to be named, told the Herald that it was over.",
     "A neighbour / told / that it was over / indirect\n"
     "who / asked / not to be named / indirect",
     true},
    {"what is rumoured", "The plan was approved despite warnings that it would bankrupt the town.",
     "- / warnings / that it would bankrupt the town / indirect", true},
    {"hopes of something", "The party spent millions in hopes of winning the seat.", "", true},
    {"what is rumoured, in front",
     "Amid speculation that he would quit, the mayor stayed away. Shares rose on hopes that it was "
     "true.",
     "- / speculation / that he would quit / indirect\n- / hopes / that it was true / indirect",
     true},
    {"whose warnings these are", "The council ignored Olsen's warnings that the pier was rotten.",
     "Olsen's / warnings / that the pier was rotten / indirect", true},
    {"not the day on which somebody speaks", "The mayor on Monday said that the pier was safe.",
     "The mayor / said / that the pier was safe / indirect"},
    {"but the day on which something came out",
     "A poll released on Monday showed that the pier was popular.",
     "A poll released on Monday / showed / that the pier was popular / indirect"},
    {"what is called one thing and not another",
     "Olsen called the vote disappointing but not unexpected.",
     "Olsen / called / the vote disappointing but not unexpected / indirect"},
    {"what is said inside the subject of a sentence",
     "Anyone who thinks the plan is dead has not been listening.",
     "who / thinks / the plan is dead / indirect", true},
    {"what is claimed inside the subject of a sentence",
     "A man who claimed to be a doctor has been jailed.",
     "who / claimed / to be a doctor / indirect", true},
    {"what is said in the subject of somebody who says something is part of the source",
     "Analysts who expect rates to fall said the bank was slow. A neighbour who asked not to be "
     "named said the house was empty. The union that called the strike said it would end.",
     "Analysts who expect rates to fall / said / the bank was slow / indirect\n"
     "A neighbour who asked not to be named / said / the house was empty / indirect\n"
     "The union that called the strike / said / it would end / indirect"},
    {"what is said inside an object", "She met a man who said he was rich and was leaving.",
     "who / said / he was rich and was leaving / indirect", true},
    {"what somebody else said inside what is said",
     "A man who told officers he was “on his way home” was fined on Sunday, the court said.",
     "the court / said / A man who told officers he was “on his way home” was fined on Sunday / "
     "mixed",
     true},
    {"a relative pronoun is the subject of what is said",
     "Olsen is a man who critics say is unfit for office.",
     "critics / say / who ... is unfit for office / indirect", true},
    {"a relative pronoun, between commas", "The plant, which officials said was safe, leaked.",
     "officials / said / which ... was safe / indirect", true},
    {"a verb of no list, and who does so behind it",
     "“We have become a shop window,” sighed Ann Vale of the Farmers' Trust, adding that she was "
     "done.",
     "Ann Vale of the Farmers' Trust / sighed / “We have become a shop window,” / direct\n"
     "Ann Vale of the Farmers' Trust / adding / that she was done / indirect",
     true},
    {"who hits back", "The minister, Ann Vale, hit back, saying Olsen was wrong.",
     "The minister, Ann Vale / saying / Olsen was wrong / indirect", true},
    {"the object of a preposition tells", "It is about men in coats telling us that it failed.",
     "men in coats / telling / that it failed / indirect", true},
    {"something named between commas",
     "Police said the driver, identified as Olsen, was booked into jail.",
     "Police / said / the driver, identified as Olsen, was booked into jail / indirect", true},
    {"an office is no verb, and neither is what somebody does for another",
     "Senior advocate Ann Vale submitted that it was late. Olsen has nobody who could comment on "
     "his behalf.",
     "Senior advocate Ann Vale / submitted / that it was late / indirect", true},
    {"a dateline with a colon", "NEW DELHI: The strike will go on, the union said.",
     "the union / said / The strike will go on / indirect"},
    {"what is reported in the present, and where",
     "The fungus was found on nets, researchers from the Harbour Institute report today in the "
     "journal Moulds.",
     "researchers from the Harbour Institute / report / The fungus was found on nets / indirect",
     true},
    {"a noun, and what it did", "The yield on the Treasury note rose on Tuesday.", "", true},
    {"what a study found, and what somebody found",
     "A study led by Ann Vale found the wettest days had become wetter. Olsen found little to say.",
     "A study led by Ann Vale / found / the wettest days had become wetter / indirect", true},
    {"who claims to have done something", "Researchers claim to have built a sensor.",
     "Researchers / claim / to have built a sensor / indirect", true},
    {"a cue with an aside behind it", "They note, however, that it was late.",
     "They / note / that it was late / indirect", true},
    {"a number at the front",
     "At least 17 people have died, the Harbour Office reported on Tuesday, as it rained.",
     "the Harbour Office / reported / At least 17 people have died / indirect"},
    {"what is echoed",
     "The union called for a survey of all schools, a demand echoed by the council.",
     "The union / called for / a survey of all schools / indirect", true},
    {"what a court hears, and what anybody hears",
     "The inquest into her death heard that she had been ill. Olsen heard that it was late.",
     "The inquest into her death / heard / that she had been ill / indirect", true},
    {"who does two things at once",
     "Thousands marched through the city chanting “Not in our name”. The mayor struck a note of "
     "calm, saying he understood.",
     "Thousands / chanting / “Not in our name” / direct\n"
     "The mayor / saying / he understood / indirect",
     true},
    {"who advises doing something", "Doctors advise drinking water. She was pronounced dead.",
     "Doctors / advise / drinking water / indirect", true},
    {"what was said, and who has to do with it",
     "Olsen said the job was safe “for now,” a remark Vale shrugged off.",
     "Olsen / said / the job was safe “for now,” / mixed", true},
    {"who is sure of something", "The manager was adamant that the player would stay.",
     "The manager / was adamant / that the player would stay / indirect", true},
    {"who is sure without that", "Olsen was sure the vote was lost.",
     "Olsen / was sure / the vote was lost / indirect", true},
    {"no feeling", "It is certain that it will rain. The presidential hopeful Ann Vale slept.", "",
     true},
    {"neither, nor", "Officials would neither confirm nor deny the report.",
     "Officials / would neither confirm nor deny / the report / indirect", true},
    {"a warning against doing something", "The authors caution against reading too much into it.",
     "The authors / caution against / reading too much into it / indirect", true},
    {"moving pictures say nothing",
     "The network aired the footage. Olsen has moved on and just posted footage from the harbour.",
     ""},
    {"unless they do", "The group released a video that says the vote was rigged.",
     "that / says / the vote was rigged / indirect", true},
    {"per somebody", "Sales rose 3% in May, per the Harbour Fund. He pays $40 per person.",
     "the Harbour Fund / per / Sales rose 3% in May / indirect", true},
    {"what a court held", "The court held that the agency had acted in haste.",
     "The court / held / that the agency had acted in haste / indirect"},
    {"a cited study is no citation",
     "A widely cited study by Ann Ito of Vale and Tom Berg of Lund found that the pier was safe.",
     "A widely cited study by Ann Ito of Vale and Tom Berg of Lund / found / that the pier was "
     "safe / "
     "indirect"},
    {"why somebody is not named",
     "An official, granted anonymity to discuss the case, told reporters the pier was safe.",
     "An official, granted anonymity to discuss the case / told / the pier was safe / indirect",
     true},
    {"a promise behind a quotation",
     "The bank warned that lenders were \"a threat to us\" and promised rules by May.",
     "The bank / warned / that lenders were \"a threat to us\" / mixed\n"
     "The bank / promised / rules by May / indirect"},
    {"a label is not said", "What it means: The case could take years, lawyers said.",
     "lawyers / said / The case could take years / indirect"},
    {"what is done besides", "Students marched, chanting \"Say his name\" and blocking traffic.",
     "Students / chanting / \"Say his name\" / direct", true},
    {"what the reader is told to do",
     "Ask your doctor what it means. Then consider whether you need it. Write to the editor.", "",
     true},
    {"a name is not an attribution", "She runs a group called Friends of the Library.", ""},
    {"what is seen is not said", "The mayor was seen offering a hand to the driver.", "", true},
    {"a name that looks like a verb", "They met at the Hope Street library.", ""},
    {"a noun behind an article", "Olsen, a four-time grand slam champion, hit the net.", "", true},
    {"a forecast of something",
     "The bank expects growth of 2%, compared with its previous forecast of 3%.",
     "The bank / expects / growth of 2% / indirect", true},
    {"who speaks behind a clause in front",
     "When the bell rang she turned to the crowd to say, \"We are closed.\"",
     "she / to say / \"We are closed.\" / direct", true},
    {"the time of a report on a live page", "14:41 Police say the pier is closed.",
     "Police / say / the pier is closed / indirect"},
    {"what is written on a sign", "Olsen held up a sign saying the pier was closed.",
     "a sign / saying / the pier was closed / indirect", true},
    {"one of several", "With one of her ads asking \"Is the pier safe?\" the race got ugly.",
     "one of her ads / asking / \"Is the pier safe?\" / direct", true},
    {"what stands between a verb and that", "That court ruled, 4-3, that the act was void.",
     "That court / ruled / that the act was void / indirect", true},
    {"another one between them", "He hoped, she said, that the pier would open.",
     "she / said / He hoped ... that the pier would open / indirect", true},
    {"a word that leads on to who says it",
     "But, says Olsen of the harbour office, \"we will open in May.\"",
     "Olsen of the harbour office / says / \"we will open in May.\" / direct", true},
    {"who says it between subject and verb", "The pier, said Olsen, was closed.",
     "Olsen / said / The pier ... was closed / indirect", true},
    {"points of a percentage", "The yield on the note fell 3.5 basis points to 4.08%.", "", true},
    {"clicks are no view", "The video of the pier was viewed 31 million times.", "", true},
    {"things recalled", "The maker is recalling 18,400 heaters sold in May.", "", true},
    {"a year recalled", "Olsen recalled 2008 as a bad year.",
     "Olsen / recalled / 2008 as a bad year / indirect", true},
    {"a participle behind with",
     "The party hit back, with its leader terming the claim \"absurd\".",
     "its leader / terming / the claim \"absurd\" / mixed", true},
    {"British scorn", "Olsen rubbished talk of a sale.",
     "Olsen / rubbished / talk of a sale / indirect", true},
    {"as per", "As per the harbour board, two boats had been found.",
     "the harbour board / As per / two boats had been found / indirect", true},
    {"the day beside a source", "Olsen Foods today announced that it would close.",
     "Olsen Foods / announced / that it would close / indirect", true},
    {"what was seen by somebody",
     "Two letters that were also seen by the paper suggest the pier was rotten.",
     "Two letters that were also seen by the paper / suggest / the pier was rotten / indirect",
     true},
    {"what somebody called it", "It sank in what officers called \"a lapse of care\" in May.",
     "officers / called / \"a lapse of care\" / direct", true},
    {"a noun behind what somebody called it", "It builds what it calls \"safe\" places.",
     "it / calls / \"safe\" places / mixed", true},
    {"who plays in defence", "Former England defender Ann Vale had a cold.", "", true},
    {"a subject behind after", "Vale resigned after leaked emails showed that he had lied.",
     "leaked emails / showed / that he had lied / indirect", true},
    {"where somebody spoke",
     "The mayor, in a statement signed by his chief of staff, Ann Vale, said that they would pay.",
     "The mayor / said / that they would pay / indirect", true},
    {"a number with a word of its own", "Police said only nine boats were found.",
     "Police / said / only nine boats were found / indirect", true},
    {"a number behind a cue of two words", "They talked about 5 boats.",
     "They / talked about / 5 boats / indirect", true},
    {"a verb before a colon", "Olsen balked: \"The ferry is late. I will not wait.\"",
     "Olsen / balked / \"The ferry is late. I will not wait.\" / direct", true},
    {"a body whose name has two parts",
     "The pier is safe, the Office for Harbours and Piers estimates.",
     "the Office for Harbours and Piers / estimates / The pier is safe / indirect", true},
    {"the name of a column", "Watch: Ferry leaves the harbour at dawn", "", true},
    {"not everyone", "Not everyone blames the council. Not all officials agree that it failed.",
     "Not everyone / blames / the council / indirect\n"
     "Not all officials / agree / that it failed / indirect",
     true},
    {"who hits back", "Olsen hit back, accusing the union of playing politics.",
     "Olsen / accusing / the union of playing politics / indirect", true},
    {"what describes the subject of a content",
     "Olsen insisted the offer, a rise of 4 per cent, was the last.",
     "Olsen / insisted / the offer, a rise of 4 per cent, was the last / indirect", true},
    {"who is told in the middle of it",
     "The pier has been closed since May, she told Harbour Radio, \"and we all suffer\".",
     "she / told / The pier has been closed since May ... \"and we all suffer\" / mixed", true},
    {"what somebody claims to have done",
     "The diver who claims to have found the wreck says it was empty.",
     "The diver who claims to have found the wreck / says / it was empty / indirect", true},
    {"a verb of no list, and who says so",
     "The index hit 1,067 at noon, said Ann Vale, calling it \"unprecedented\".",
     "Ann Vale / said / The index hit 1,067 at noon / indirect\n"
     "Ann Vale / calling / it \"unprecedented\" / mixed",
     true},
    {"who thinks what of an object",
     "Smoke soared to ten times the level the World Harbour Office deems acceptable.",
     "the World Harbour Office / deems / acceptable / indirect", true},
    {"who answers what was asked",
     "Asked by a guest whether it rained, she grinned and said, \"Define rain.\"",
     "- / Asked / whether it rained / indirect\n"
     "she / said / \"Define rain.\" / direct",
     true},
    {"a content that begins with a phrase",
     "Olsen warned that even with the cuts, which are deep, the deficit would grow.",
     "Olsen / warned / that even with the cuts, which are deep, the deficit would grow / indirect",
     true},
    {"a market moves", "Shares added 20 points and closed at a record on Friday.", ""},
    {"a quarter ends", "The airline posted a loss of 40 million euros for the quarter.", "", true},
    {"a team plays", "Rovers attacked from the start and won two corners late on.", ""},
    {"a body is found", "Divers found a wreck near the reef.", ""},
    {"a storm passes", "The storm missed the coast and weakened over open water.", ""},
    {"a court sits", "Jurors heard the case for six weeks in a crowded room.", ""},
    {"a study takes place", "Samples were frozen, then read by a laser in the dark.", ""},
    {"soldiers advance", "Troops attacked the town before dawn and took the station.", ""},
    {"a verb of movement", "Profits declined 3 percent in March.", ""},
};

std::string shown(const std::vector<stet::attribution>& found)
{
    constexpr std::string_view styles[] = {"direct", "indirect", "mixed"};
    std::string lines;
    for (const auto& a : found) {
        if (!lines.empty()) lines += '\n';
        lines += a.source ? a.source->text : "-";
        lines += " / ";
        lines += a.cue.text;
        std::string_view before = " / ";
        for (const auto& part : a.content) {
            lines += before;
            lines += part.text;
            before = " ... ";
        }
        lines += " / ";
        lines += styles[static_cast<std::size_t>(a.style)];
    }
    return lines;
}

static_assert(std::invocable<decltype(stet::attributions), std::string&>);
static_assert(!std::invocable<decltype(stet::attributions), std::string>);
static_assert(stet::cue_table<stet::word_table>);
static_assert(stet::attribution_detector<stet::rule_detector>);
static_assert(!stet::attribution_detector<stet::no_speakers>);

/// Every excerpt is what the document has at its place, every part of it lies in the document.
bool in_place(std::string_view document, const stet::excerpt& e)
{
    return e.where.begin < e.where.end && e.where.end <= document.size()
           && e.where.in(document) == e.text && e.text.data() == document.data() + e.where.begin;
}

void check_places(std::string_view document, const std::vector<stet::attribution>& found)
{
    std::size_t before = 0;
    for (const auto& a : found) {
        REQUIRE(in_place(document, a.cue));
        if (a.source) REQUIRE(in_place(document, *a.source));
        REQUIRE(!a.content.empty());
        for (const auto& part : a.content) REQUIRE(in_place(document, part));
        REQUIRE(a.where().begin >= before);
        before = a.where().begin;
    }
}

}  // namespace

TEST_CASE("attributions: samples", "[attributions]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why, s.text);
        CHECK(shown(s.text | stet::attributions_by_rules) == s.expected);
        if (!s.rules_only) CHECK(shown(s.text | stet::attributions) == s.expected);
    }
}

TEST_CASE("attributions: what many own is no contraction", "[attributions]")
{
    constexpr std::string_view text = "The players' saying that it rained surprised us.";
    const auto cue_of = [](auto&& found) {
        std::vector<std::string> cues;
        for (const stet::attribution& a : found) cues.emplace_back(a.cue.text);
        return cues;
    };
    CHECK(cue_of(text | stet::attributions) == std::vector<std::string>{"saying"});
    CHECK(cue_of(text | stet::attributions_by_rules) == std::vector<std::string>{"saying"});
}

TEST_CASE("attributions: words of one's own", "[attributions]")
{
    static constexpr std::string_view words[] = {"tooted"};
    constexpr std::string_view text = "The mayor tooted that the library was safe.";
    CHECK((text | stet::attributions).empty());
    const auto found = text | stet::attributions.with(words);
    REQUIRE(found.size() == 1);
    CHECK(found[0].cue.text == "tooted");
}

TEST_CASE("attributions: a detector of one's own", "[attributions]")
{
    struct silent {
        void operator()(const stet::passage&, stet::findings&) const {}
    };
    CHECK(("He said it was fine." | stet::attributions.with(silent{})).empty());
}

TEST_CASE("attributions: a firm with a first name in its own is nobody", "[attributions]")
{
    constexpr std::string_view article = "Mason & Co. closed in May. The judge said the claim was "
                                         "absurd. The company said it would pay.";
    const auto found = article | stet::attributions.with(stet::rule_detector{});
    REQUIRE(found.size() == 2);
    CHECK((found[0].speaker ? found[0].speaker->text : "") != "Mason & Co");
    CHECK((found[1].speaker ? found[1].speaker->text : "") == "Mason & Co");
}

TEST_CASE("attributions: speakers can be left out", "[attributions]")
{
    constexpr std::string_view text = "Maria Olsen came. \"The bridge is closed now,\" she said.";
    const auto found = text | stet::attributions.with(stet::no_speakers{});
    REQUIRE(found.size() == 1);
    CHECK(!found[0].speaker);
    const auto resolved = text | stet::attributions;
    REQUIRE(resolved.size() == 1);
    REQUIRE(resolved[0].speaker);
    CHECK(resolved[0].speaker->text == "Maria Olsen");
}

TEST_CASE("attributions: any bytes have places", "[attributions]")
{
    constexpr std::string_view pieces[] = {"\"",
                                           "“",
                                           "” ",
                                           "'",
                                           "''",
                                           "said ",
                                           "urged ",
                                           "investors ",
                                           "which ",
                                           "and ",
                                           "he ",
                                           "that ",
                                           "according ",
                                           "to ",
                                           ", ",
                                           ". ",
                                           ": ",
                                           "\n\n",
                                           "Olsen ",
                                           "and ",
                                           "who ",
                                           "was ",
                                           "expected ",
                                           "— ",
                                           "(",
                                           ")",
                                           "the",
                                           " plan ",
                                           "criticised",
                                           " ",
                                           "n't ",
                                           "'s ",
                                           "\xff",
                                           "called ",
                                           "Asked ",
                                           "by ",
                                           "in a statement ",
                                           "Tuesday ",
                                           "adding ",
                                           "To the mayor, ",
                                           "in a poll "};
    random_numbers random(20);
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        const std::string document = random_bytes(random, 500);
        check_places(document, document | stet::attributions);
        check_places(document, document | stet::attributions_by_rules);
        const std::string text = random_text(random, pieces, 200);
        CAPTURE(text);
        check_places(text, text | stet::attributions);
        check_places(text, text | stet::attributions_by_rules);
    }
    for (const auto& s : samples)  // cut anywhere
        for (std::size_t end = 0; end <= s.text.size(); ++end)
            check_places(s.text.substr(0, end), s.text.substr(0, end) | stet::attributions);
}

TEST_CASE("attributions: what never ends does end", "[attributions]")
{
    for (const std::string_view piece :
         {"\"", "' ", "said ", "and ", "not ", ", he said", "said in ", "who ", "\" said \"", "(",
          "according to ", "that he said ", "“a,” ", "X: "}) {
        CAPTURE(piece);
        std::string document;
        while (document.size() < 300'000) document += piece;
        check_places(document, document | stet::attributions);
    }
}
