package io.broadsheet.corenlp.compact;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** A model as it lies on the class path. */
public final class ModelResource {
    private ModelResource() {}

    /**
     * Where a model lies.
     *
     * @param model its name on the class path
     * @throws IllegalStateException if it is missing, naming it
     */
    static URL url(String model) {
        URL url = ModelResource.class.getClassLoader().getResource(model);
        if (url == null) {
            throw new IllegalStateException("the model " + model + " is missing from the class path");
        }
        return url;
    }

    /**
     * Opens a model.
     *
     * @param model its name on the class path
     * @throws IllegalStateException if it is missing, naming it
     */
    public static InputStream open(String model) throws IOException {
        return url(model).openStream();
    }
}
