<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance\EventSubscriber;

use Drupal\Core\Cache\CacheTagsInvalidatorInterface;
use Drupal\Core\Config\ConfigCrudEvent;
use Drupal\Core\Config\ConfigEvents;
use Drupal\stgm_guidance\Settings;
use Symfony\Component\EventDispatcher\EventSubscriberInterface;

/**
 * Lets another script take effect at once: libraries are cached.
 */
final class ScriptChange implements EventSubscriberInterface {

  /**
   * The service.
   *
   * @param \Drupal\Core\Cache\CacheTagsInvalidatorInterface $cacheTags
   *   Invalidates what is cached.
   */
  public function __construct(private readonly CacheTagsInvalidatorInterface $cacheTags) {}

  /**
   * {@inheritdoc}
   */
  public static function getSubscribedEvents(): array {
    return [ConfigEvents::SAVE => 'onSave'];
  }

  /**
   * Forgets the libraries when our settings were saved, by form or by import.
   *
   * @param \Drupal\Core\Config\ConfigCrudEvent $event
   *   What was saved.
   */
  public function onSave(ConfigCrudEvent $event): void {
    if ($event->getConfig()->getName() === Settings::NAME) {
      $this->cacheTags->invalidateTags(['library_info']);
    }
  }

}
