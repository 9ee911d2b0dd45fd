package org.waymark.ingest.wiring;

import java.time.Clock;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.waymark.ingest.IngestSettings;
import org.waymark.ingest.catalogue.CatalogueInForce;
import org.waymark.ingest.catalogue.CatalogueVersions;
import org.waymark.ingest.catalogue.Patience;
import org.waymark.ingest.catalogue.PublishCatalogue;
import org.waymark.ingest.catalogue.files.FolderParser;
import org.waymark.ingest.catalogue.kafka.KafkaCatalogueTopic;
import org.waymark.ingest.catalogue.mongo.MongoVersionClaims;
import org.waymark.ingest.control.Control;
import org.waymark.ingest.control.Relay;
import org.waymark.ingest.control.RelayProgress;
import org.waymark.ingest.control.Ticker;
import org.waymark.ingest.control.mongo.MongoRelayProgress;
import org.waymark.ingest.feed.Feeds;
import org.waymark.ingest.publishing.Acknowledgements;
import org.waymark.ingest.publishing.EventPublisher;
import org.waymark.ingest.receipt.Outcomes;
import org.waymark.ingest.receipt.Receipts;
import org.waymark.ingest.receipt.mongo.MongoOutcomes;
import org.waymark.ingest.submission.IngestMetrics;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.Submissions;
import org.waymark.ingest.submission.TakeSubmission;
import org.waymark.ingest.submission.Witness;
import org.waymark.ingest.submission.mongo.MongoSubmissions;

/** What this service does, and what each part of it needs. */
@Configuration(proxyBeanMethods = false)
class UseCaseConfiguration {
  /** The installation's clock; standalone puts its own in its place. */
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Limits limits(IngestSettings settings) {
    return settings.limits();
  }

  @Bean
  Control control(EventPublisher publisher, Acknowledgements acknowledgements, Clock clock) {
    return new Control(publisher, acknowledgements, clock);
  }

  @Bean
  Ticker ticker(Control control) {
    return new Ticker(control);
  }

  @Bean
  RelayProgress relayProgress(MongoOperations mongo) {
    return new MongoRelayProgress(mongo);
  }

  @Bean
  Relay broadcastRelay(
      EventPublisher publisher, Acknowledgements acknowledgements, RelayProgress progress) {
    return new Relay(publisher, acknowledgements, progress);
  }

  @Bean
  CatalogueVersions catalogueVersions() {
    return new CatalogueVersions();
  }

  @Bean
  CatalogueInForce catalogueInForce(CatalogueVersions versions, RelayProgress progress) {
    return new CatalogueInForce(versions, progress);
  }

  @Bean
  PublishCatalogue publishCatalogue(
      CatalogueVersions versions,
      CatalogueInForce inForce,
      MongoOperations mongo,
      EventPublisher publisher,
      Acknowledgements acknowledgements,
      Control control,
      Admin admin,
      IngestSettings settings) {
    var patience =
        new Patience(
            versions, inForce, new KafkaCatalogueTopic(admin), settings.ingest().catalogueWait());
    return new PublishCatalogue(
        new FolderParser(),
        versions,
        inForce,
        new MongoVersionClaims(mongo, Clock.systemUTC()),
        publisher,
        acknowledgements,
        control,
        patience);
  }

  @Bean
  Feeds feeds(CatalogueInForce inForce) {
    return new Feeds(inForce);
  }

  @Bean(initMethod = "createIndexes")
  MongoSubmissions submissions(MongoOperations mongo, Limits limits) {
    return new MongoSubmissions(mongo, Clock.systemUTC(), limits.lease());
  }

  @Bean
  TakeSubmission takeSubmission(
      Submissions submissions,
      EventPublisher publisher,
      Acknowledgements acknowledgements,
      IngestMetrics metrics,
      Witness witness,
      Limits limits,
      Clock clock) {
    return new TakeSubmission(
        submissions, publisher, acknowledgements, metrics, witness, limits, clock);
  }

  @Bean(initMethod = "createIndexes")
  MongoOutcomes outcomeStore(MongoOperations mongo, Submissions submissions) {
    return new MongoOutcomes(mongo, submissions);
  }

  @Bean
  Receipts receipts(Submissions submissions, Outcomes outcomes, Limits limits) {
    return new Receipts(submissions, outcomes, limits.listedRows());
  }
}
