#include <stet/attributions/speakers.hpp>

#include "support/catch.hpp"
#include "support/random_bytes.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace {

// A text with its attributions between grave accents: {content}, <cue>, [source|speaker expected],
// and [^] for the source of the attribution before.
struct marked_article {
    std::string text;
    std::vector<stet::attribution> attributions;
    std::vector<std::string_view> expected;
};

stet::extent take(std::string& text, std::string_view marked, std::size_t begin, std::size_t end)
{
    const std::size_t at = text.size();
    text += marked.substr(begin, end - begin);
    return {at, text.size()};
}

marked_article read(std::string_view marked)
{
    struct piece {
        char kind;
        stet::extent where;
    };
    marked_article article;
    std::vector<std::vector<piece>> groups;
    bool inside = false;
    for (std::size_t at = 0; at < marked.size(); ++at) {
        const char c = marked[at];
        if (c == '`') {
            inside = !inside;
            if (inside) {
                groups.emplace_back();
                article.expected.emplace_back();
            }
        } else if (c == '{' || c == '<') {
            const auto end = marked.find(c == '{' ? '}' : '>', at);
            groups.back().push_back({c, take(article.text, marked, at + 1, end)});
            at = end;
        } else if (c == '[') {
            const auto end = marked.find(']', at);
            if (marked[at + 1] == '^') {
                article.expected.back() = article.expected[article.expected.size() - 2];
                groups.back().push_back({'^', {}});
            } else {
                const auto bar = marked.find('|', at);
                groups.back().push_back({c, take(article.text, marked, at + 1, bar)});
                article.expected.back() = marked.substr(bar + 1, end - bar - 1);
            }
            at = end;
        } else {
            article.text += c;
        }
    }
    const std::string_view text = article.text;
    for (const auto& group : groups) {
        stet::attribution a;
        for (const piece& p : group) {
            if (p.kind == '{') a.content.emplace_back(text, p.where);
            if (p.kind == '<') a.cue = stet::excerpt(text, p.where);
            if (p.kind == '[') a.source = stet::excerpt(text, p.where);
            if (p.kind == '^') a.source = article.attributions.back().source;
        }
        a.style = a.content[0].text.starts_with('"') ? stet::attribution_style::direct
                                                     : stet::attribution_style::indirect;
        article.attributions.push_back(a);
    }
    return article;
}

void check(std::string_view marked)
{
    marked_article article = read(marked);
    stet::resolve_speakers(article.text, article.attributions);
    REQUIRE(article.expected.size() == article.attributions.size());
    for (std::size_t i = 0; i < article.attributions.size(); ++i) {
        const stet::attribution& a = article.attributions[i];
        CAPTURE(a.source->text, a.cue.text, a.content.front().text);
        CHECK((a.speaker ? a.speaker->text : "") == article.expected[i]);
    }
}

constexpr std::string_view court =
    R"(A former bank manager who stole from her own customers has been jailed for six years.

Helen Marsh, 58, took £1.2m from elderly clients in Norwich over nine years. `[Prosecutor David Okafor|] <said> {Marsh had kept two sets of books}`.

`[He|David Okafor] <told> the court {she chose people who lived alone}`. `{"She had the keys to their houses,"} <said> [Okafor|David Okafor]`.

Marsh wept in the dock. `[Her barrister, Louise Tanner,|] <said> {her client was sorry}`. `{"It began with a single debt,"} [she|Louise Tanner] <added>`.

`[Judge Peter Lowe|] <told> Marsh {that the fraud had been cruel}`. `[The judge|Peter Lowe] <said> {it had taken him days to read the statements}`. `[He|Peter Lowe] <added> {that the victims had lost more than money}`.

Speaking to reporters outside, `[Det Sgt Amir Khan of Norfolk Police|] <praised> {the victims}`. `{"They were very brave,"} [he|Amir Khan] <said>`. `[Some relatives|] <called> {the sentence too short}`.

`[The force|Norfolk Police] <said> {that no money had been found}`.
)";

constexpr std::string_view football =
    R"(Northgate came from two goals down to beat Calder Town 3-2 and stay top of the table.

Substitute Marco Bellini scored twice in the last ten minutes. `{"I just hit it,"} <said> [the 19-year-old|Marco Bellini], {"and it went in."}` `[The Italian striker|Marco Bellini] <said> {he had dreamed of such a night}`.

Northgate manager Steve Rudd was full of praise for Bellini. `{"He trains like a man possessed,"} [he|Steve Rudd] <said>`. `{"He will be a star,"} [Rudd|Steve Rudd] <added>`.

Calder captain Jamie Frost saw it differently. `[The defender|Jamie Frost] <felt> {the second goal was offside}`. `{"Everyone saw it,"} [he|Jamie Frost] <said>`.

`[Rudd, who took over in May,|Steve Rudd] <dismissed> {the complaint}`. `[He|Steve Rudd] <said> {Frost should look at the pictures}`. `[Others|] <thought> {the flag should have gone up}`.
)";

constexpr std::string_view company =
    R"(Brightwell Foods has cut its forecast for the year after a poor summer.

`[The supermarket group|Brightwell Foods] <said> {that sales fell by 3 percent}`. `[It|Brightwell Foods] <blamed> {the weather}`. `[Data from its tills|] <suggest> {that August was the worst}`. `[The company|Brightwell Foods] <hopes> {for a mild autumn}`.

`{"We expected better,"} <said> [chief executive Karen Holt|]`. `[Holt|Karen Holt], who joined from a rival last year, <promised> {lower prices}`. `{"Our customers have noticed,"} [she|Karen Holt] <added>`.

Analysts at the Meridian Institute for Retail Research (MIRR) were not convinced. `[MIRR|Meridian Institute for Retail Research (MIRR)] <expects> {another bad quarter}`. `[Its director, Paul Nowak,|] <warned> {that Holt had little time}`. `{"She has to act now,"} [he|Paul Nowak] <said>`.

`[The union|] <fears> {that 400 jobs will go}`. `[They|The union] <want> {talks with Brightwell}`.
)";

constexpr std::string_view election =
    R"(Voters in Westmark go to the polls on Sunday, with the ruling Harvest Party behind in most surveys.

Prime Minister Ilse Brandt opened her last rally in the port of Lund on Friday. `[Mrs Brandt|Ilse Brandt] <said> {she would raise pensions}`. `{"We have kept our word,"} [the prime minister|Ilse Brandt] <told> the crowd`.

Her rival, the former finance minister Tomas Keller, spoke in the capital. `[Mr Keller|Tomas Keller] <accused> {Brandt of buying votes}`. `[He|Tomas Keller] <said> {that she had doubled the debt}`, and `[^] <promised> {to cut taxes}`.

`[Anna Lind, a political scientist at the University of Lund,|] <expects> {a close result}`. `{"Nobody is safe,"} [she|Anna Lind] <said>`. `[Pollsters|] <put> {Keller four points ahead}`.

`[Kari Moe, a nurse who voted early,|] <said> {she did not trust either of them}`. `{"They talk,"} <said> [the 34-year-old|Kari Moe], {"and nothing changes."}`

`[Norland|] <said> {it would respect the result}`. `[The president, Erik Dahl,|] <called> {for calm}`. `[Dahl|Erik Dahl] <said> {Keller and Brandt had both telephoned him}`.
)";

constexpr std::string_view council =
    R"(`[Gail Prosser|] <said> {staff were sad}`.

`[The chairman of the governors' association, Tunde Bakare,|] <said> {it was bad}`. `{"It is late,"} [he|Tunde Bakare] <said>`. `[The chairman|Tunde Bakare] <blamed> {the council}`.

His agent, Bruno Salis, laughed. `{"It works,"} [he|Bruno Salis] <said>`.

Mill owner Lumora's chief executive, Tom Dunn, arrived. `[He|Tom Dunn] <said> {it was fine}`.

Mara Paz was tired. Her eldest son, Kevin, slept. `{"I said no,"} [she|Mara Paz] <said>`.

`[Olivia Grange KC|] <said> {Vale had lied}`. `{"She lied,"} [Ms Grange|Olivia Grange KC] <told> the court`. `[The judge|] <said> {no}`.

`[A bank executive|] <said> {talks had failed}`. `{"We lost,"} [the executive|A bank executive] <said>`.
)";

constexpr std::string_view names =
    R"(Seamus Tully

The club's honorary secretary, Fidelma Gearty, confirmed that a letter had gone in. `[She|Fidelma Gearty] <stressed> {that they were late}`.

`[Captain Yousuf Al Mansi|] <said> {the crews had families}`. `[Captain Al Mansi|Yousuf Al Mansi] <intends> {to send a ship}`.

`[Returning officer Anita Shah|] <said> {the box was lost}`. Long queues were seen. `[Shah|Anita Shah] <denies> {that}`.

Professor Anjali Nair teaches in Leeds. `[Nair|Anjali Nair] <suspects> {that most of us sleep too little}`.

It was opened by Minister of State Ram Lakhan Bose. On Monday `[Bose|Ram Lakhan Bose] <claimed> {he had been invited}`.

Nuala Doyle lives in Texas. `[She|Nuala Doyle] <misses> {the rain}`.
)";

constexpr std::string_view science =
    R"(A glacier in the southern Andes is melting from below, according to a study published on Monday.

A team from the National Institute for Polar Studies lowered a camera 400 metres into the ice. `{"Nobody had seen this before,"} <said> [lead author Yuki Tanaka|]`.

`[Tanaka|Yuki Tanaka] <said> {the water was two degrees warmer than expected}`. `[The glaciologist|Yuki Tanaka] <thinks> {the sea is the cause}`.

Daniel Osei, who was not involved in the work, called it important. `{"It changes the picture,"} [he|Daniel Osei] <said>`. `[Osei|Daniel Osei], <asked> {whether Tanaka was right}`, `[^] <said> {that more data were needed}`.

`[The institute|National Institute for Polar Studies] <plans> {a second trip}`. `[Researchers|] <hope> {to return in March}`. `[They|Researchers] <want> {to drill deeper}`.
)";

constexpr std::string_view disaster =
    R"(At least 12 people died when a ferry sank off the coast of Tallin on Saturday night.

`[A spokeswoman for the coastguard|] <said> {the boat had been overloaded}`. `{"It went down in minutes,"} [she|A spokeswoman for the coastguard] <said>`.

`[Rosa Mendez, who swam ashore with her son,|] <described> {screams in the dark}`. `{"I held him by the shirt,"} <said> [the mother of two|Rosa Mendez]`.

Transport Minister Luis Ferrer visited the harbour and met Mendez. `[The minister|Luis Ferrer] <promised> {an inquiry}`. `[He|Luis Ferrer] <said> {the owner of the ferry would be questioned}`.

`[Fisherman Joao Pinto|] <pulled> {nine people from the water}`. `{"We heard them before we saw them,"} [Pinto|Joao Pinto] <said>`. `{"I will not forget it,"} [he|Joao Pinto] <added>`.

`[Police|] <said> {that the captain had been detained}`. `[They|Police] <believe> {he was drunk}`. `[Hundreds|] <demanded> {answers outside the town hall}`.
)";

struct sample {
    std::string_view why;
    std::string_view marked;
};

constexpr sample samples[] = {
    {"the subject of the sentence before, not whoever it met",
     "President Ana Ruiz met Prime Minister Hugh Doyle and his deputy, Paul Shaw. Doyle praised "
     "Shaw. `[He|Hugh Doyle] <said> {it was a good day}`."},
    {"not the one spoken to", "Mark Bell plays for Calder. Talking to the reporter Luke Hart on "
                              "Friday, `[he|Mark Bell] <said> {he was tired}`."},
    {"the pronoun tells who it is not", "Jane Orr and Peter Voss argued. `[She|Jane Orr] <said> "
                                        "{no}`. `[He|Peter Voss] <said> {yes}`."},
    {"two people are they", "`[Jane Orr and Peter Voss|] <said> {they would sell the house}`. "
                            "`[They|Jane Orr and Peter Voss] <hope> {to move in May}`."},
    {"an office tells who", "Governor Lee Marsh met Senator Tom Birch. `[The governor|Lee Marsh] "
                            "<said> {no}`. `[The senator|Tom Birch] <said> {yes}`."},
    {"a country tells which of two", "French President Luc Morel met German President Kurt Weiss. "
                                     "`[The German president|Kurt Weiss] <said> {no}`."},
    {"somebody's spokesman is not that somebody",
     "Senator Tom Birch fell ill. `[His spokesman|] <said> {he was better}`. `[Birch's doctor|] "
     "<asked> {for quiet}`."},
    {"a name behind a description is its name",
     "`[The firm's founder, Ida Holm,|] <said> {it grew}`. `[The founder|Ida Holm] <added> {that "
     "it paid}`."},
    {"who is the one before it",
     "They met Ida Holm of the University of Lund, `[who|Ida Holm] <said> {it was late}`."},
    {"a fuller name may come later", "`[Birch|Tom Birch] <said> {no}`. Tom Birch is a senator."},
    {"the writer has no name", "`[I|] <think> {it rained}`. `[We|] <know> {it did}`."},
    {"nobody in particular", "`[Many|] <say> {no}`. `[Critics|] <say> {yes}`."},
    {"whom the words speak of does not speak them",
     "Tom Birch met Neil Frost. `[He|Tom Birch] <said> {Frost was wrong}`. `{\"Birch is wrong,\"} "
     "[he|Neil Frost] <said>`."},
    {"a headline is nobody's name", "Ann Ito Says Bob Hale Must Leave Town\n\n`[Ann Ito|] <asked> "
                                    "{Bob Hale to go}`. `[Hale|Bob Hale] <said> {no}`."},
    {"an abbreviation has its first letter",
     "ROME (AP) - `[The AP|] <said> {it rained}`. The Bank of Ruritania (BOR) met. `[BOR|Bank of "
     "Ruritania (BOR)] <said> {rates would fall}`."},
    {"the agency of a dateline is no team",
     "ROME (AP) - Tom Birch broke a bone. `[The team|] <said> {it was his hand}`."},
    {"a label in a transcript is no acronym",
     "Tom Birch is a senator.\n\n`[ANN VALE|]<:> {Why? Was it late?}`\n\n`[BIRCH|Tom Birch]<:> "
     "{It was.}`\n\n`[VALE|ANN VALE]<:> {And who asked?}`"},
    {"he added goes on with the speaker before",
     "`[Tom Birch|] <said> {no}`. The hall belongs to Neil Frost. Frost had opened the doors. "
     "`{\"Never,\"} [he|Tom Birch] <added>`."},
};

}  // namespace

TEST_CASE("speakers: samples", "[attributions][speakers]")
{
    for (const sample& s : samples) {
        CAPTURE(s.why);
        check(s.marked);
    }
}

TEST_CASE("speakers: a court report", "[attributions][speakers]")
{
    check(court);
}
TEST_CASE("speakers: who is named behind a description, and who belongs to whom",
          "[attributions][speakers]")
{
    check(council);
    check("Ana Cruz grew up in Lima. Her father, a minister, prayed. `{\"I loved it,\"} [she|Ana "
          "Cruz] "
          "<said>`.");
}
TEST_CASE("speakers: names of many countries, and what is none", "[attributions][speakers]")
{
    check(names);
    check(
        "The man who dug it up is Joe Guinan, 58, of Ballyboy. `[He|Joe Guinan] <thought> {it was "
        "a sack}`.");
    check(
        "`[One docker, who asked not to be named,|] <reckoned> {he would lose}`. `{\"My wife works "
        "nights,\"} [he|One docker, who asked not to be named,] <said>`.");
    check("`[Chief steward Rob Ackland|] <said> {the horse ran well}`. The Opposition was away. "
          "`{\"She "
          "is well,\"} [he|Rob Ackland] <said>`.");
}

TEST_CASE("speakers: a football match", "[attributions][speakers]")
{
    check(football);
}
TEST_CASE("speakers: company results", "[attributions][speakers]")
{
    check(company);
}
TEST_CASE("speakers: an election", "[attributions][speakers]")
{
    check(election);
}
TEST_CASE("speakers: a discovery", "[attributions][speakers]")
{
    check(science);
}
TEST_CASE("speakers: a disaster", "[attributions][speakers]")
{
    check(disaster);
}

TEST_CASE("speakers: any bytes", "[attributions][speakers][robust]")
{
    constexpr std::string_view pieces[] = {
        "Ann ",  "Ito ", "'s ", "\xE2\x80\x99", "the senator ", "of ",   "Mr. ",  "he ", "they ",
        "who ",  "J. ",  "-",   "\xC3",         ", ",           "52",    "(RT) ", ". ",  "\n\n",
        "said ", "The ", "\"",  "company ",     "\xFF",         "Some ", "I "};
    random_numbers random(11);
    for (int round = 0; round < 300; ++round) {
        const std::string text = round % 4 == 0 ? random_bytes(random, 200 + random.below(400))
                                                : random_text(random, pieces, 200);
        const auto any_excerpt = [&] {
            const std::size_t begin = random.below(text.size());
            return stet::excerpt(
                text, begin, begin + random.below(std::min(text.size() - begin, std::size_t{40})));
        };
        std::vector<stet::attribution> found(random.below(12));
        for (stet::attribution& a : found) {
            if (random.below(8) != 0) a.source = any_excerpt();
            a.cue = any_excerpt();
            for (std::size_t parts = random.below(3); parts > 0; --parts)
                a.content.push_back(any_excerpt());
            a.style = static_cast<stet::attribution_style>(random.below(3));
        }
        stet::resolve_speakers(text, found);
        for (const stet::attribution& a : found) {
            if (!a.speaker) continue;
            REQUIRE(a.source);
            REQUIRE(a.speaker->where.begin < a.speaker->where.end);
            REQUIRE(a.speaker->where.end <= text.size());
            REQUIRE(a.speaker->where.in(text) == a.speaker->text);
        }
    }
}

TEST_CASE("speakers: who was forgotten keeps what was said", "[attributions][speakers]")
{
    // More people than are kept in mind come between a surname and the end of the text.
    std::string text = "Ann Ito spoke first. Ito said it rained.";
    const std::size_t source = text.rfind("Ito");
    for (char a = 'a'; a <= 'z'; ++a)
        for (char b = 'a'; b <= 'z'; ++b)
            text += std::string(" Then Bob X") + a + b + " came, and we left.";
    std::vector<stet::attribution> found(1);
    found[0].source.emplace(text, source, source + 3);
    found[0].cue = stet::excerpt(text, source + 4, source + 8);
    found[0].content.emplace_back(text, source + 9, source + 18);
    stet::resolve_speakers(text, found);
    REQUIRE(found[0].speaker);
    CHECK(*found[0].speaker == "Ann Ito");
}
