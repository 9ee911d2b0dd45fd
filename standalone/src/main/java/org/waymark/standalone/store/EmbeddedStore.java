package org.waymark.standalone.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStoreException;
import org.waymark.standalone.data.CannotStart;

/**
 * A store that speaks MongoDB's protocol, kept in one file, for a first run and for demonstrations.
 * What it has acknowledged survives the process being killed. It is no MongoDB: only the part of
 * the commands that the services use is there, and its non-unique indexes do not speed anything up.
 * Listens on the loopback interface only.
 */
public final class EmbeddedStore implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final int ANY_FREE_PORT = 0;

  private final MongoServer server;
  private final DurableBackend backend;
  private final String uri;

  private EmbeddedStore(MongoServer server, DurableBackend backend, String uri) {
    this.server = server;
    this.backend = backend;
    this.uri = uri;
  }

  /** Opens what the folder holds, on any free port. */
  public static EmbeddedStore open(Path folder) {
    Path file = folder.resolve("store.mv");
    DurableBackend backend;
    try {
      Files.createDirectories(folder);
      backend = new DurableBackend(file);
    } catch (IOException | MVStoreException e) {
      throw new CannotStart("The store's file " + file + " cannot be opened: " + e.getMessage(), e);
    }
    var server = new MongoServer(backend);
    server.bind(HOST, ANY_FREE_PORT);
    InetSocketAddress address = server.getLocalAddress();
    return new EmbeddedStore(server, backend, "mongodb://" + HOST + ":" + address.getPort());
  }

  /** Where drivers find it, without a database's name. */
  public String uri() {
    return uri;
  }

  /** Answers what is under way, then closes the file. */
  @Override
  public void close() {
    server.shutdown();
    backend.close();
  }
}
