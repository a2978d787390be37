package io.broadsheet.reader.html;

import static io.broadsheet.reader.html.Pages.STORY;
import static io.broadsheet.reader.html.Pages.read;
import static io.broadsheet.reader.html.Pages.title;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.DocumentFacts.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageFactsTest {
    private static String page(String head, String body) {
        return "<!doctype html><html><head>" + head + "</head><body>" + body + STORY + "</body></html>";
    }

    private static DocumentFacts facts(String head, String body) throws Exception {
        return read(page(head, body)).facts();
    }

    private static String linked(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Ferries stop in fog | Osby Courier # Osby Courier # Ferries stop in fog
                    Ferries stop in fog - News - Osby Courier # The Osby Courier # Ferries stop in fog - News
                    Osby Courier: Ferries stop in fog # Osby Courier # Osby Courier: Ferries stop in fog
                    Osby Courier » Ferries stop in fog # Osby Courier # Ferries stop in fog
                    Ferries stop in fog – osbycourier.example # # Ferries stop in fog
                    Ferries stop – and nobody knows when they will go # Osby Courier # Ferries stop – and nobody knows when they will go
                    Ferries stop in fog # Osby Courier # Ferries stop in fog
                    """)
    void readsTheTitleWithoutItsOutlet(String whole, String outlet, String bare) throws Exception {
        String head = "<title>" + whole + "</title>"
                + (outlet == null ? "" : "<meta property=og:site_name content=\"" + outlet + "\">");

        assertThat(title(read(page(head, "")))).isEqualTo(bare);
    }

    @Test
    void readsTheRunOfATitleThatStandsOnThePage() throws Exception {
        assertThat(title(read(page(
                        "<title>Opinion | Fog - it is not so bad - Osby Courier</title>",
                        "<h1>Fog: it is not so bad</h1>"))))
                .isEqualTo("Fog - it is not so bad");
    }

    @Test
    void takesNoDeskForTheTitleThoughItStandsOnThePage() throws Exception {
        assertThat(title(read(page("<title>Fog - News - Osby Courier</title>", "<b>News</b><h2>Osby Courier</h2>"))))
                .startsWith("Fog");
        assertThat(title(read(page(
                        "<title>Goat found on roof - News - Osby Courier</title>",
                        "<b>News</b><h2>Goat found on roof</h2>"))))
                .isEqualTo("Goat found on roof");
    }

    @Test
    void readsAHeadlineWhereTheTitleTellsNothing() throws Exception {
        String og =
                "<meta property=og:title content='Ferries stop in fog'><meta property=og:site_name content='Osby Courier'>";

        assertThat(title(read(page("<title>Osby Courier</title>" + og, "")))).isEqualTo("Ferries stop in fog");
        assertThat(title(read(page(og, "")))).isEqualTo("Ferries stop in fog");
        assertThat(title(read(page("", "<h1>Ferries stop in fog</h1>")))).isEqualTo("Ferries stop in fog");
        assertThat(title(read(page("<title>Fog</title>", "")))).isEqualTo("Fog");
        assertThat(title(read(page("", "")))).isEmpty();
    }

    @Test
    void keepsAnotherHeadlineAsAField() throws Exception {
        String head =
                "<title>Osby Sound fog: what we know</title><meta property=og:title content='Ferries stop in fog again'>";

        assertThat(facts(head, "").fields()).containsExactly(new Field("headline", "Ferries stop in fog again"));
    }

    @Test
    void readsLinkedDataInAllItsForms() throws Exception {
        String article =
                "{\"@type\":\"OpinionNewsArticle\",\"author\":[{\"name\":\"Ada Moreno\"},\"Rui Salgado\"],\"datePublished\":"
                        + "\"2021-05-03T23:30:00-05:00\",\"publisher\":{\"name\":\"Osby Courier\"},\"articleSection\":[\"Views\",\"Sea\"]}";

        for (String form : new String[] {
            article,
            "[" + article + "]",
            "{\"@graph\":[{\"@type\":\"WebSite\"}," + article + "]}",
            "{\"@type\":\"WebPage\",\"mainEntity\":" + article + "}",
            article.replace("\"OpinionNewsArticle\"", "[\"Thing\",\"https://schema.org/NewsArticle\"]"),
            "<![CDATA[" + article + "]]>",
            "<!-- " + article + " -->",
            article.replace("Salgado", "Sal\tgado").replace("]}", "],}")
        }) {
            DocumentFacts facts = facts(linked(form), "");

            assertThat(facts.byline())
                    .as(form)
                    .isEqualTo("Ada Moreno, Rui Sal" + (form.contains("\t") ? " " : "") + "gado");
            assertThat(facts.published()).isEqualTo("2021-05-03");
            assertThat(facts.fields()).containsExactly(new Field("outlet", "Osby Courier"), new Field("desk", "Views"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[[[[[[",
                "\"\"",
                "null",
                "{\"@type\":\"NewsArticle\",\"author\":{\"name\":[]},\"datePublished\":7}"
            })
    void readsNothingFromBrokenLinkedData(String json) throws Exception {
        assertThat(facts(linked(json), "")).isEqualTo(DocumentFacts.UNKNOWN);
    }

    @Test
    void readsThePagesOwnArticleAmongOthers() throws Exception {
        String others = linked(
                "[{\"@type\":\"NewsArticle\",\"headline\":\"Barge sinks\",\"author\":\"Bo Hald\",\"datePublished\":\"2020-01-01\"},"
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferries stop in fog\",\"author\":\"Ada Moreno\"}]");

        assertThat(facts("<title>Ferries stop in fog</title>" + others, "").byline())
                .isEqualTo("Ada Moreno");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    <meta name=author content="By Ada Moreno"> # Ada Moreno
                    <meta property=article:author content="https://social.example/ada"><meta name=byl content="By ADA MORENO"> # ADA MORENO
                    <meta name=parsely-author content="Ada Moreno, Osby"> # Ada Moreno, Osby
                    """)
    void readsTheBylineFromMetaElements(String head, String byline) throws Exception {
        assertThat(facts(head, "").byline()).isEqualTo(byline);
    }

    @Test
    void readsTheBylineAndTheDayAboveTheStory() throws Exception {
        DocumentFacts facts = facts("", "<p>By Ada Moreno in Osby</p><p>Updated on 3rd Sept. 2021, 20:00</p>");

        assertThat(facts.byline()).isEqualTo("Ada Moreno in Osby");
        assertThat(facts.published()).isEqualTo("2021-09-03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    2021-05-03T23:59:00+02:00 # 2021-05-03
                    20210503 # 2021-05-03
                    2021/05/03 10:00 # 2021-05-03
                    Mon, 03 May 2021 10:00:00 GMT # 2021-05-03
                    May 3, 2021 # 2021-05-03
                    3 May 2021 # 2021-05-03
                    03-May-2021 # 2021-05-03
                    Sept. 3rd, 2021 # 2021-09-03
                    Mayday 3, 2021 # ''
                    2021-13-03 # ''
                    Feb 30, 2021 # ''
                    yesterday # ''
                    1620000000 # ''
                    """)
    void readsDaysAsPagesWriteThem(String text, String day) {
        assertThat(PublishedDay.of(text)).isEqualTo(day);
    }

    @Test
    void readsTheDayInAnAddressOrATimeElement() throws Exception {
        assertThat(facts("<link rel=canonical href='https://courier.example/2021/may/03/fog'>", "")
                        .published())
                .isEqualTo("2021-05-03");
        assertThat(facts("", "<time datetime='2021-05-03T10:00'>yesterday</time>")
                        .published())
                .isEqualTo("2021-05-03");
    }

    @ParameterizedTest
    @CsvSource({
        "lang=en, en",
        "lang=EN-gb, en-GB",
        "lang=en_US, en-US",
        "xml:lang=sv, sv",
        "lang=, ''",
        "lang='not a language at all', ''"
    })
    void readsTheLanguageAsATag(String attribute, String tag) throws Exception {
        assertThat(read("<html " + attribute + "><body>" + STORY).facts().language())
                .isEqualTo(tag);
    }
}
