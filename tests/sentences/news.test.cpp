#include <stet/sentences/sentences.hpp>

#include "sentences/parted.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string_view>

// Sentences in the manner of news, not made for one rule each, to see how the rules fare together.

namespace {

constexpr parted_sample samples[] = {
    // Titles and names.
    {"a title after a comma", "The winner, Prof. Lena Ostrow, smiled. |Dr. Amir Haddad did not."},
    {"two titles", "Lt. Gov. Marta Ilves and Rev. Dr. Owen Pratt prayed. |Mrs. Pratt sang."},
    {"a military title", "Maj. Gen. T. K. Sorel retired in June. |Sgt. Dunne succeeds him."},
    {"initials without blanks", "The novel by J.K. Harrow sold out. |E.B. Tate wrote the preface."},
    {"a middle initial before an opener word", "Harold S. May resigned. |S. May was his uncle."},
    {"a name that ends in a suffix", "Police arrested Carl Dunne Jr. |His father wept."},
    {"a suffix before a verb", "Carl Dunne Jr. was arrested. |Carl Dunne Sr. was not."},
    {"St. as saint", "The fire in St. Albans spread to St. Mary's Church. |Nobody died."},
    {"St. as street", "The shop on Elm St. closed. |The one on Oak Ave. did not."},
    {"an academic degree", "Nora Finch, Ph.D., teaches. |Her husband has an M.A. |He farms."},
    // Countries, places, organisations.
    {"U.S. before a noun", "The U.S. economy shrank. |U.S. exports rose."},
    {"U.S. at the end", "Most of them now live in the U.S. |Their parents stayed in Ghana."},
    {"U.S. before a name", "Talks with the U.S. Treasury failed. |Treasury said so."},
    {"U.K. and U.N.", "The U.K. told the U.N. General Assembly. |Nobody at the U.N. replied."},
    {"D.C.", "She moved to Washington, D.C. |In D.C. she met Tom. |D.C. Mayor Ellis wed them."},
    {"a state in a list", "He ran in Ames, Iowa, and Salem, Ore., last May. |He lost."},
    {"companies", "Hartwell Inc. bought Orrin Ltd. for $3 billion. |Shares of Orrin Ltd. rose."},
    {"a company at the end", "He left Hartwell & Co. |The board named a successor."},
    {"a party and state", "Sen. Ida Roth, D-Minn., voted no. |Rep. Al Moss (R-Pa.) voted yes."},
    // Numbers, money, times, dates.
    {"No. before a number", "The No. 5 seed beat No. 1 Duval. |It was the No. 2 upset ever."},
    {"no as an answer", "Asked if he would run, he said no. |Nobody believed him."},
    {"decimals", "Growth slowed to 0.4% from 1.25%. |Rates rose 0.5 point. |Oil cost $81.50."},
    {"a year at the end", "The bridge opened in 1931. |It closed in 2019. |Few noticed."},
    {"a number at the beginning", "The plane carried 140. |12 survived. |3,400 mourned."},
    {"a.m. before a day",
     "It begins at 9 a.m. Thursday. |Doors open at 8:30 a.m. |Bring a ticket."},
    {"p.m. He", "The jury left at 4:15 p.m. |He was home by 5 p.m. |Friends waited."},
    {"p.m. with a zone", "The speech is at 8 p.m. EST. |The debate is at 9 p.m. ET on Friday."},
    {"months", "The trial starts Feb. 3. |It was to start on Jan. 6 but did not."},
    {"a month before a year", "He died in Sept. 2004. |She died in Oct. |They had no heirs."},
    {"pounds and feet", "The boy is 5 ft. 4 in. tall. |He weighs 110 lbs. |He eats well."},
    {"a ratio", "The court ruled 5-4. |Justice Crane wrote for the majority."},
    {"temperatures", "Highs reached 101.3 F. |Two runners fainted."},
    {"a fraction of a vote", "It won 48.2 percent. |Turnout was 61.7 percent, a record."},
    // Quotations.
    {"a quotation in front", "\u201CWe lost,\u201D said coach Ray Dell. |\u201CIt hurts.\u201D"},
    {"a quotation behind", "Dell said, \u201CWe lost.\u201D |His players said nothing."},
    {"a broken quotation", "\u201CWe lost,\u201D Dell said, \u201Cand it hurts.\u201D |He left."},
    {"a question inside", "\u201CWho is next?\u201D asked Dell. |Nobody raised a hand."},
    {"a question by a person with a title",
     "\u201CWho pays?\u201D Sen. Roth asked. |\u201CYou do.\u201D"},
    {"sentences inside", "\u201CI ran. |I fell. |I got up,\u201D she said. |She won."},
    {"straight quotation marks", "\"It's over,\" he said. |\"Go home.\" |They went."},
    {"single marks", "The sign read: 'No entry.' |She went in. |'Why not?' she thought."},
    {"a title of a work",
     "He starred in \u201CWho Was There?\u201D and \u201CHelp!\u201D last year."},
    {"a fragment in marks",
     "He called it \u201Ca disgrace.\u201D |Roth called it \u201Cfine.\u201D"},
    {"a quotation within one",
     "\u201CShe told me, \u2018Run.\u2019 |I ran,\u201D Dunne said. |He is 80."},
    {"an exclamation", "\u201CFire!\u201D someone yelled. |Everyone ran."},
    // Ellipses, dashes, brackets.
    {"an ellipsis in a quotation",
     "\u201CI thought ... well, never mind,\u201D he said. |He left."},
    {"an ellipsis at the end", "\u201CAnd then ...\u201D |She stopped. |Nobody spoke..."},
    {"a spaced ellipsis", "\u201CThe law . . . is clear,\u201D she wrote. |It is not."},
    {"a bracketed sentence", "It rained. |(It always does.) |The game went on."},
    {"a bracketed abbreviation", "The Bank of Ebb (B.o.E.) cut rates. |Markets rose."},
    {"a bracketed word", "\u201C[The mayor] lied,\u201D he said. |\u201C[He] knows it.\u201D"},
    {"a question in dashes", "His plan \u2014 who else's? \u2014 failed. |It cost $2 million."},
    // Datelines, captions, headings, lists.
    {"a dateline", "OSLO, Norway (AP) \u2014 A ferry sank on Monday. |All were saved."},
    {"a dateline with a state", "SALEM, Ore. \u2014 The Legislature met. |It adjourned."},
    {"a dateline with a date", "GENEVA, Nov. 4 (Reuters) - Talks stalled. |They resume on Nov. 9."},
    {"a caption", "Mayor Ellis (left) greets voters. |Photo by R. Quist. |All rights reserved."},
    {"a headline", "Ferry sinks off Oslo\n\n|A ferry sank. |All were saved."},
    {"steps", "1. Find the valve.\n|2. Close it.\n|3. Call us."},
    {"bullets", "\u2022 Roads are closed.\n|\u2022 Schools are open."},
    {"letters", "(a) The seller pays. |(b) The buyer waits."},
    // Addresses and the web.
    {"an address in a sentence", "Visit www.oslo-ferry.example.com today. |It is free."},
    {"an address at the end", "More at https://example.com/a.b?c=1. |Follow us."},
    {"a domain as a name", "Example.com fell 4 percent. |Shop.example rose."},
    {"a file", "The leak, a file named plan.v2.docx, spread. |Readme.txt did too."},
    {"a handle", "Write to @oslo.ferry or tips@example.com. |We read it all."},
    {"a product", "Node.js and ASP.NET are tools. |So is Vue.js. |Coders like them."},
    // Other marks.
    {"a company with a mark", "Yahoo! rose 3 percent. |Yum! Brands fell."},
    {"several marks", "He won?! |Yes!!! |Really??? |Really."},
    {"v. in a case", "In Roe v. Wade the court split. |Brown v. Board of Education came first."},
    {"vs. in sport", "It was Duval vs. Ebb City at home. |Duval won, 3-1."},
    {"e.g. and i.e.", "Some fruit, e.g. plums, sold well. |Others, i.e. pears, did not."},
    {"et al.", "The study (Quist et al. 2011) was wrong. |Quist et al. admitted it."},
    {"etc.", "They sell nails, screws, etc. |Prices vary. |Nails, etc., are cheap."},
    {"approx.", "It took approx. 40 minutes. |The est. cost was $9."},
    {"dialogue", "\u201CCome in.\u201D\n|\u201CWho are you?\u201D\n|\u201CVale.\u201D"},
    {"a letter as a grade", "Her average was an A. |His was a C. |Both passed."},
    {"a vitamin", "It is rich in vitamin C. |It lacks vitamin B. |Doctors approve."},
    {"a part of a series", "She watched Part II. |It was dull. |Rocky V. was worse."},
    {"a king", "The palace of Henry VIII. |It burned under Charles I. |His son rebuilt it."},
    {"a small letter brand", "He bought an iPhone. |iPhone sales rose. |eBay fell."},
    {"an accented capital", "He went home. |\u00C9lise stayed. |\u00D6zil scored."},
    {"a number with a unit", "The tank holds 40 gal. |The truck is new. |It did 9 mpg."},
    // Once more, harder.
    {"a title in a list", "Present were Drs. Quist and Haddad, Messrs. Dell and Crane. |All ate."},
    {"a title at a line's start", "Mr. Crane sat. |Ms. Roth, R.N., stood. |Capt. Lund slept."},
    {"a foreign title", "Mme. Ostrow sang. |Msgr. Pratt listened. |Sr. Alba left."},
    {"a rank", "1st Lt. Amy Stone and Pfc. Bo Reed fell. |Cpl. Reed was 19."},
    {"a name with particles", "Gen. F. van der Meer agreed. |A. de la Cruz did not."},
    {"three initials", "The firm of W.B.R. Hale moved. |J. R. R. Hale signed."},
    {"a pronoun I", "It was you and I. |Somebody had to. |So did we. |Roth knew."},
    {"a country's name cut short", "The E.U. Commission met. |The U.A.E. abstained. |Why?"},
    {"U.S. and a quotation", "She loved the U.S. |\u201CIt is home,\u201D she said."},
    {"U.S.-made", "A U.S.-made rifle and U.S.-led talks. |Both failed."},
    {"U.S. possessive", "The U.S.'s role ended. |The U.S.\u2019s allies left."},
    {"L.A. at the end", "They met in L.A. |Two years later they wed."},
    {"an acronym with small letters", "He has a Ph.D. |He drives a cab. |Ph.D. students protest."},
    {"several numbers", "See Nos. 4 and 5 and No. 17-1618. |The rest is lost."},
    {"pages", "It is on p. 12 and pp. 40-44. |Read vol. 2, ch. 3."},
    {"a section", "Under Sec. 230 and Art. 5, it is legal. |Par. 3 says so."},
    {"a time range", "Hours are 9 a.m. to 5 p.m. Monday through Friday. |Closed Sunday."},
    {"a time and a place", "Fans came at 6 p.m. Friday. |By 7 p.m. Main Street was full."},
    {"noon", "The vote is at 12 p.m. |Results are due by 9 p.m. |Stay tuned."},
    {"a date with a weekday", "He left on Tues., Oct. 4. |He was back by Fri. |Nobody noticed."},
    {"an age", "Dell, 41, ran. |Crane, 39, walked. |Roth (no age given) flew."},
    {"sums in brackets", "It cost 4 million euros ($4.4 million). |Nobody paid."},
    {"percentages", "Sales fell 3.1%. |Profit rose 9%. |5% of staff left."},
    {"a score", "Duval won 3-2. |Ebb City lost 1-0. |Extra time followed."},
    {"a big number", "It sold 1.2 million copies. |2.5 million were lent."},
    {"an exchange rate", "The euro bought $1.09. |The yen stood at 149.8."},
    {"a version", "Version 2.0 is out. |Version 3. |Nothing after that."},
    {"a verb before the name",
     "\u201CDid he?\u201D asked Ms. Roth. |\u201CNo!\u201D cried Al Dell."},
    {"a speaker in the middle",
     "\u201CStop,\u201D said Dr. Finch. |\u201CStop! |Now!\u201D |He did."},
    {"she with an adverb", "\u201CReally?\u201D she asked quietly. |\u201CYes!\u201D he said."},
    {"that introduces a question", "The question \u201CWhy me?\u201D haunts him. |It should."},
    {"an exclamation in a title", "The musical \u201COklahoma!\u201D opened. |Crowds came."},
    {"a speaker by role",
     "\u201CWho won?\u201D the mayor asked. |\u201CUs!\u201D the crowd roared."},
    {"a fragment, then a name",
     "Roth is \u201Cdone.\u201D |Dell is \u201Chappy.\u201D |Both left."},
    {"a full stop behind the mark",
     "Roth said he was \u2018done\u2019. |Dell said \u201Cgo\u201D. |He went."},
    {"a bracket in a quotation", "\u201CHe [Dell] ran. |I (Roth) sat.\u201D |All true."},
    {"a long bracket", "The bill (which Roth wrote. |Nobody read it.) passed. |It is law."},
    {"a bracket at the end", "He won the race (his fifth). |She lost hers (again!). |They wed."},
    {"an ellipsis without blanks",
     "\u201CI...I can't,\u201D he said. |\u201CThen...go.\u201D |He left."},
    {"an ellipsis before a name", "\u201CWell... |Roth won.\u201D |He smiled."},
    {"an ellipsis in brackets", "\u201CWe will fight (...) and win.\u201D |They lost."},
    {"a colon", "He had one rule: Never run. |She had two: Eat. |Sleep."},
    {"a semicolon", "He ran; she sat. |They met later."},
    {"a dateline with a month", "PARIS, Jan. 3, 2024 \u2014 A strike began. |Trains stood still."},
    {"a dateline with two agencies",
     "KYIV, Ukraine (AP/Reuters) -- Shells fell. |Nobody was hurt."},
    {"a credit", "By Lena Ostrow\n\n|ROME (AP) \u2014 It snowed. |Children cheered."},
    {"a correction", "Correction: Jan. 4, 2023. |An earlier version misspelled Mr. Dell's name."},
    {"a follow-up", "Contact A. Dell at 555-0100. |Follow him @adell. |Thanks."},
    {"a note in brackets", "It fell 3 percent.[1] |It rose later.[2][3] |Nobody knows why."},
    {"a starred list", "* Eat well.\n|* Sleep well.\n|* Run."},
    {"a numbered heading", "2.3 Results\n\n|We saw nothing. |See Fig. 3."},
    {"a figure in brackets", "It grew (Fig. 2). |It shrank (see Table 1). |It died."},
    {"an e-mail at the end", "Mail lena.ostrow@example.com. |She answers."},
    {"a link in brackets", "Read it (https://example.com/a). |It is short."},
    {"a dot-com firm", "Shares of Fable.com Inc. fell. |Fable.com said nothing. |Why?"},
    {"a file at the end", "Open report.pdf. |Then print it. |Save it as a.txt. |Done."},
    {"a decimal without zero", "He hit .312 last year. |She hit .290."},
    {"a caliber", "Police found a .45 and a .22-caliber rifle. |Both were loaded."},
    {"a Latin word", "He spoke ad lib. |The vote was pro forma. |Cf. Dell 1999."},
    {"a case", "In U.S. v. Dell, No. 21-35, he won. |In re Roth was next."},
    {"a court", "The 9th U.S. Circuit Court ruled. |The U.S. Supreme Court declined."},
    {"a general's army", "The U.S. Army Corps of Engineers built it. |The U.S. Navy did not."},
    {"a saint's day", "It was St. Patrick's Day. |Ft. Worth and Mt. Hood froze."},
    {"a ship", "The U.S.S. Ebb sank. |H.M.S. Dell was near."},
    {"a band", "He saw R.E.M. |The band was loud. |R.E.M. fans cheered."},
    {"words in capitals", "BREAKING: MAN BITES DOG. |MORE AT 11 P.M. |STAY TUNED."},
    {"one word", "Gone. |Forever. |Why? |Money."},
    {"and opens", "He ran. |And she sat. |But they met. |Or so he said."},
    {"a number as a word", "Ten died. |Nine lived. |Forty-two fled."},
    {"a currency", "It costs Rs. 500. |Rs. 200 is enough. |He paid C$40."},
    {"a month at a line's end", "The deadline is Dec. 31. |The fee is $5. |Pay it."},
    {"plan B before a name", "They had no plan B. |Roth resigned. |He has hepatitis C. |Dell hid."},
    {"grades", "She earned an A. |He earned a B. |The rest failed."},
    {"a.k.a.", "Al Dell, a.k.a. Big Al, sang. |He d.b.a. Dell Co. |He won."},
    {"Jr. before a quotation", "He met Ed Dell Jr. |\u201CHi,\u201D he said."},
    {"Inc. before a quotation", "He runs Dell Bros. Inc. |\u201CIt is mine,\u201D he said."},
};

// What would take more than the words around a mark: this is what happens instead.
constexpr parted_sample limits[] = {
    {"a pronoun before a name looks like an initial", "So did I. Roth knew."},
    {"a grade before a name does too", "He earned a B. Roth earned nothing."},
    {"a question without quotation marks", "Who paid? |he asked."},
    {"a quotation that breaks off at a dash", "\u201CBut I \u2014\u201D He stopped. |She left."},
};

constexpr bool holds(const parted_sample& s)
{
    return actual(s, stet::sentences) == std::string_view(s.expected);
}

static_assert(std::ranges::all_of(limits, holds));

void check(const auto& table)
{
    for (const parted_sample& s : table) {
        CAPTURE(s.why);
        const auto found = actual(s, stet::sentences);
        CHECK(std::string_view(found) == s.expected);
    }
}

}  // namespace

// Too many for static_assert: compilers limit the steps of one constant expression.
TEST_CASE("news: samples", "[sentences]")
{
    check(samples);
}

TEST_CASE("news: limits", "[sentences]")
{
    check(limits);
}
