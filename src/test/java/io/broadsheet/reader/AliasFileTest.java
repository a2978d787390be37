package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.CorrectionLine;
import io.broadsheet.model.CorrectionList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AliasFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("aliases.csv"), content);
    }

    private void refuses(String content, String... words) throws IOException {
        Path file = file(content);
        assertThatThrownBy(() -> AliasFile.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContainingAll(words);
    }

    private static CorrectionLine line(long line, String article, String target, String verb, String value) {
        return new CorrectionLine(line, article, "entities", target, verb, value);
    }

    @Test
    void readsNamesTypesAndWhatIsNoNameAsCorrectionsOfAllArticles() throws Exception {
        CorrectionList aliases = AliasFile.read(file(
                "\uFEFFsurface,name,type,remark\nTrump,Donald Trump,,\n\"Velm, Inc.\",,organization,x\nAd,,NONE,\n"));

        assertThat(aliases.lines())
                .containsExactly(
                        line(2, "*", "Trump", "rename", "Donald Trump"),
                        line(3, "*", "Velm, Inc.", "retype", "ORGANIZATION"),
                        line(4, "*", "Ad", "drop", ""));
    }

    @Test
    void readsSemicolonsAndColumnsInAnyOrder() throws Exception {
        CorrectionList aliases = AliasFile.read(file("type;surface;name\r\nPERSON;Holm;Ingrid Holm\r\n"));

        assertThat(aliases.lines())
                .containsExactly(
                        line(2, "*", "Holm", "rename", "Ingrid Holm"), line(2, "*", "Holm", "retype", "PERSON"));
    }

    @Test
    void limitsARowToAnArticle() throws Exception {
        CorrectionList aliases =
                AliasFile.read(file("surface,name,type,article_id\nHolm,Ingrid Holm,,a7\nHolm,Nils Holm,,\n"));

        assertThat(aliases.lines())
                .containsExactly(
                        line(2, "a7", "Holm", "rename", "Ingrid Holm"), line(3, "*", "Holm", "rename", "Nils Holm"));
    }

    @Test
    void namesTheLineOfWhatIsWrong() throws IOException {
        refuses("surface,name\nHolm,Ingrid Holm\n", "line 1", "'type'", "surface,name,type");
        refuses("surface,name,type\nHolm,Ingrid Holm,PERSON\nVelm,,TOWN\n", "line 3", "'TOWN'", "LOCATION");
        refuses("surface,name,type\n\nHolm,,\n", "line 3", "'Holm'", "neither");
        refuses("surface,name,type\n,Holm,\n", "line 2", "'surface' is empty");
        refuses("surface,name,type\nHolm,Ingrid\n", "line 2", "2 cells", "3");
        refuses("surface,name,type\nHolm,Ingrid Holm,\nholm,Nils Holm,\n", "line 3", "line 2");
        refuses("surface,name,type\n\"Holm,Ingrid Holm,\nVelm,,NONE\n", "line 2", "quotation mark");
        refuses("", "line 1", "surface");
    }

    @Test
    void refusesWhatIsNotThereOrNotUtf8() throws IOException {
        assertThatThrownBy(() -> AliasFile.read(folder.resolve("none.csv"))).hasMessageContaining("no such file");
        Path latin = Files.write(
                folder.resolve("latin.csv"),
                "surface,name,type\nBjörk,,PERSON\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> AliasFile.read(latin)).hasMessageContaining("UTF-8");
    }
}
