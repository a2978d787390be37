package io.broadsheet.corenlp;

import io.broadsheet.corenlp.compact.CompactModels;
import io.broadsheet.corenlp.compact.ModelResource;
import io.broadsheet.corenlp.compact.TextBlock;
import io.broadsheet.model.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Checksums of the models as they lie on the class path, for the run's manifest. To read all models for them takes a
 * second, so they are kept with the compact forms.
 */
final class ModelChecksums {
    private static final String FORM = "sha256";

    private ModelChecksums() {}

    static List<ModelFile> all(List<String> models, CompactModels compact) {
        return models.stream()
                .map(name -> new ModelFile(name, checksum(name, compact)))
                .toList();
    }

    private static String checksum(String name, CompactModels compact) {
        List<ByteBuffer> blocks = compact.get(name, FORM, () -> List.of(TextBlock.of(List.of(sha256(name)))));
        return TextBlock.lines(blocks.get(0)).get(0);
    }

    private static String sha256(String name) {
        try (InputStream in = ModelResource.open(name)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
