package io.broadsheet.reader.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.UnreadableArticleException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class XmlReaderTest {
    private static final Map<String, String> PREFIXES = Map.of("urn:osby", "o");

    @Test
    void namesElementsByTheCallersPrefixesWhateverTheFileCallsThem() throws UnreadableArticleException {
        try (XmlReader xml =
                open("<x:a xmlns:x='urn:osby' xmlns:y='urn:other'><x:b x:c='1' c='2' y:c='3'/><y:b/><b/></x:a>")) {
            assertThat(xml.nextChild(0)).isTrue();
            assertThat(xml.name()).isEqualTo("o:a");
            assertThat(xml.nextChild(1)).isTrue();
            assertThat(xml.name()).isEqualTo("o:b");
            assertThat(List.of(xml.attribute("o:c"), xml.attribute("c"), xml.attribute("?:c"), xml.attribute("d")))
                    .containsExactly("1", "2", "3", "");
            assertThat(xml.nextChild(1)).isTrue();
            assertThat(xml.name()).isEqualTo("?:b");
        }
    }

    @Test
    void goesPastWhatWasNotRead() throws UnreadableArticleException {
        List<String> names = new ArrayList<>();
        try (XmlReader xml = open("<a><b><c><d/></c>text</b><e>text</e><f/></a>")) {
            while (xml.nextChild(0)) {
                while (xml.nextChild(1)) {
                    names.add(xml.name());
                    if (xml.name().equals("?:b")) {
                        xml.nextChild(2);
                    }
                }
            }
        }

        assertThat(names).containsExactly("?:b", "?:e", "?:f");
    }

    @Test
    void readsTheCharactersOfAnElementWithoutThoseOfItsChildren() throws UnreadableArticleException {
        try (XmlReader xml = open("<a>one <b>two</b><![CDATA[<three>]]>&amp;<!-- four --></a>")) {
            assertThat(xml.nextChild(0)).isTrue();
            assertThat(xml.content()).isEqualTo("one <three>&");
            assertThat(xml.nextChild(0)).isFalse();
            assertThat(xml.nextChild(0)).isFalse();
        }
    }

    @Test
    void saysWhereXmlIsBroken() {
        assertThatThrownBy(() -> walk("<a>\n<b></a>")).isInstanceOfSatisfying(UnreadableArticleException.class, e -> {
            assertThat(e.code()).isEqualTo(FailureCode.FILE_BROKEN);
            assertThat(e.explanation())
                    .isEqualTo("a.xml, line 2, column 6: is no well-formed XML; open the file and save it again");
        });
    }

    @Test
    void refusesDocumentTypesAndDeepNesting() {
        for (String xml :
                List.of("<!DOCTYPE a><a/>", "<a>".repeat(500), "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>")) {
            assertThatThrownBy(() -> walk(xml))
                    .isInstanceOfSatisfying(
                            UnreadableArticleException.class,
                            e -> assertThat(e.code()).isEqualTo(FailureCode.FILE_UNSAFE));
        }
    }

    private static void walk(String text) throws UnreadableArticleException {
        try (XmlReader xml = open(text)) {
            while (xml.nextChild(0)) {
                xml.content();
            }
        }
    }

    private static XmlReader open(String text) throws UnreadableArticleException {
        return XmlReader.open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.xml", PREFIXES);
    }
}
