package org.waymark.indicator;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.waymark.contracts.due.WorkingDays;
import org.waymark.indicator.inputs.AsKnown;
import org.waymark.indicator.inputs.Catalogues;
import org.waymark.indicator.inputs.CurrentCatalogue;
import org.waymark.indicator.inputs.FoldParts;
import org.waymark.indicator.inputs.Log;
import org.waymark.indicator.inputs.Publisher;
import org.waymark.indicator.inputs.Rulebook;
import org.waymark.indicator.inputs.SeriesLookup;
import org.waymark.indicator.inputs.SeriesStore;
import org.waymark.indicator.inputs.Step;
import org.waymark.indicator.inputs.Tally;
import org.waymark.indicator.inputs.mongo.MongoBeside;
import org.waymark.indicator.inputs.mongo.MongoBuckets;
import org.waymark.indicator.inputs.mongo.MongoSeriesStore;
import org.waymark.indicator.inputs.mongo.MongoTrackEvents;
import org.waymark.indicator.lateness.jollyday.BankHolidaysOfEngland;
import org.waymark.indicator.rebuild.Rebuild;
import org.waymark.indicator.rebuild.Replayed;
import org.waymark.indicator.track.TrackEvents;

/** Puts the fold together: each port with the adapter that serves it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndicatorSettings.class)
class IndicatorConfiguration {
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  WorkingDays workingDays() {
    return new BankHolidaysOfEngland();
  }

  @Bean
  SeriesStore seriesStore(MongoDatabaseFactory mongo) {
    return new MongoSeriesStore(mongo::getMongoDatabase);
  }

  /** A store that is away is told soon, so that the partition rests and says so. */
  @Bean
  MongoClientSettingsBuilderCustomizer storeTimeouts(IndicatorSettings settings) {
    long wait = settings.storeTimeout().toMillis();
    return builder ->
        builder
            .applyToClusterSettings(each -> each.serverSelectionTimeout(wait, MILLISECONDS))
            .applyToSocketSettings(each -> each.connectTimeout((int) wait, MILLISECONDS));
  }

  @Bean
  FoldParts foldParts(
      SeriesStore store,
      Publisher publisher,
      Log log,
      Catalogues catalogues,
      WorkingDays days,
      Tally tally,
      ObjectProvider<Step.Hook> hook) {
    return new FoldParts(
        store, publisher, log, catalogues, days, tally, hook.getIfAvailable(() -> Step.Hook.NONE));
  }

  @Bean
  AsKnown asKnown(
      SeriesStore store, MongoDatabaseFactory mongo, Catalogues catalogues, WorkingDays days) {
    return new AsKnown(
        store, new MongoBuckets(mongo::getMongoDatabase), new Rulebook(catalogues, days));
  }

  @Bean
  SeriesLookup seriesLookup(SeriesStore store, CurrentCatalogue current, AsKnown asKnown) {
    return new SeriesLookup(store, current, asKnown);
  }

  @Bean
  Rebuild rebuild(FoldParts parts, Replayed log, MongoDatabaseFactory mongo, Clock clock) {
    return new Rebuild(
        parts,
        log,
        new MongoBeside(mongo::getMongoDatabase),
        clock,
        each -> Thread.ofPlatform().daemon().name("rebuild").start(each));
  }

  @Bean
  CurrentCatalogue currentCatalogue(SeriesStore store, Catalogues catalogues) {
    return new CurrentCatalogue(store, catalogues);
  }

  @Bean
  TrackEvents trackEvents(MongoDatabaseFactory mongo) {
    return new MongoTrackEvents(mongo::getMongoDatabase);
  }

  @Bean
  TaskScheduler taskScheduler() {
    ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    scheduler.setPoolSize(1);
    scheduler.setThreadNamePrefix("resume-");
    scheduler.setDaemon(true);
    return scheduler;
  }
}
