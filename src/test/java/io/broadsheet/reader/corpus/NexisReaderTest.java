package io.broadsheet.reader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.testing.InputFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads from Nexis from the file to the document, by the way that every run takes. */
final class NexisReaderTest {
    private static final String DOWNLOAD = """


            Download Request: Selected Items: 1-3
            Time Of Request: Friday, May 8, 2026  16:51:31

            Terms: (osby and not 2 of 3 DOCUMENTS)

                                           1 of 3 DOCUMENTS



                                       The Osby Post (Osby)

                                      May 4, 2026 Monday
                                         Edition 1;
                                           Coast

            Osby swims
            again

            BYLINE: Marta Lind and
            Ole Brandt

            SECTION: NEWS; Pg. 3

            LENGTH: 12 words

            DATELINE: OSBY

            The water is cold, and
            nobody minds it at all.

            NOTE: it is cold.

            SUBJECT: SWIMMING (90%)

            LOAD-DATE: May 5, 2026

            LANGUAGE: ENGLISH

            PUBLICATION-TYPE: Newspaper


                                   Copyright 2026 Osby Post AB
                                      All Rights Reserved

                                           2 of 3 DOCUMENTS


                                          Velm Herald

                                         4 May 2026

            Rain

            LENGTH: 3 words

            BODY:
            It rained.

            LANGUAGE: SVENSKA

                                           3 of 3 DOCUMENTS

                                          Velm Herald

            A picture without a story
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private InputFolder inputs;

    @BeforeEach
    void useTheFolder() {
        inputs = new InputFolder(folder, 10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void splitsADownloadIntoItsArticles(String lineEnd) throws Exception {
        InputFolder.Listing listing = inputs.list(inputs.write("osby.TXT", DOWNLOAD.replace("\n", lineEnd)));

        assertThat(listing.results())
                .containsExactly(
                        "osby/1: Osby swims again\n\nThe water is cold, and nobody minds it at all.\n\nNOTE: it is cold.",
                        "osby/2: Rain\n\nIt rained.",
                        "osby/3: record.unreadable: has no line LENGTH below its headline, as articles from Nexis have; "
                                + "download it anew");
        assertThat(listing.sources().get(1).file()).endsWith("osby.TXT:47");
    }

    @Test
    void keepsWhatTheDownloadSaysOfAnArticle() throws Exception {
        InputFolder.Listing listing = inputs.list(inputs.write("osby.txt", DOWNLOAD));

        Document document = listing.sources().get(0).read();

        assertThat(document.facts().byline()).isEqualTo("Marta Lind and Ole Brandt");
        assertThat(document.facts().published()).isEqualTo("2026-05-04");
        assertThat(document.facts().language()).isEqualTo("en");
        assertThat(document.facts().fields())
                .contains(
                        new DocumentFacts.Field("outlet", "The Osby Post (Osby)"),
                        new DocumentFacts.Field("edition", "Edition 1; Coast"),
                        new DocumentFacts.Field("section", "NEWS; Pg. 3"),
                        new DocumentFacts.Field("dateline", "OSBY"),
                        new DocumentFacts.Field("subject", "SWIMMING (90%)"),
                        new DocumentFacts.Field("copyright", "Copyright 2026 Osby Post AB All Rights Reserved"));
        assertThat(listing.sources().get(1).read().facts().published()).isEqualTo("2026-05-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A story of 1 of 10 DOCUMENTS\n\nLENGTH: 10 words\n",
                "          1 of 10 DOCUMENTS\n\nThe court saw one document.\n",
                "LENGTH: 10 words\n\n          1 of 10 DOCUMENTS\n"
            })
    void neverTakesProseForADownload(String prose) throws Exception {
        assertThat(inputs.list(inputs.write("a.txt", prose)).ids()).containsExactly("a");
    }

    @Test
    void saysInAFolderThatTheFileHoldsManyArticles() throws Exception {
        inputs.write("in/osby.txt", DOWNLOAD);
        inputs.write("in/velm.nexis", DOWNLOAD);

        assertThat(inputs.list(folder.resolve("in")).results())
                .contains(
                        "osby: format.unsupported: is Nexis text, which holds many articles; save it as a file that ends"
                                + " in .nexis")
                .contains("velm/2: Rain\n\nIt rained.");
    }
}
